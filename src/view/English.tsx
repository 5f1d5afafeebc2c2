import type { ComponentChildren } from 'preact';

/**
 * A few words of the record or of the page within a line of ours. They are English whatever the interface speaks, and
 * must not turn the order of what stands around them.
 */
export function English({ children }: { children: ComponentChildren }) {
  return <bdi lang="en">{children}</bdi>;
}
