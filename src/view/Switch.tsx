import type { ComponentChildren } from 'preact';

interface Props {
  readonly on: boolean;
  /** Part of an area that is switched off as a whole: it can still be set, and takes effect later. */
  readonly muted?: boolean;
  readonly children: ComponentChildren;
  change(on: boolean): void;
}

/** A setting that acts at once. Its name is its content; the knob's side and a tick tell the state without colour. */
export function Switch({ on, muted = false, children, change }: Props) {
  return (
    <button type="button" role="switch" aria-checked={on} class="switch" data-muted={muted} onClick={() => change(!on)}>
      <span class="switch-label">{children}</span>
      <span class="track" aria-hidden="true">
        <span class="knob" />
      </span>
    </button>
  );
}
