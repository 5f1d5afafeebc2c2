import type { ComponentChildren } from 'preact';
import { Icon } from '../view/Icon.tsx';
import { popup } from '../view/wording/popup.ts';

/** The words of a passage; pressing them goes there. */
export function JumpButton({ children, onJump }: { children: ComponentChildren; onJump(): void }) {
  return (
    <button type="button" class="jump" title={popup.show} onClick={onJump}>
      <span class="jump-text">{children}</span>
      <Icon name="jump" />
      <span class="unseen"> ({popup.show})</span>
    </button>
  );
}
