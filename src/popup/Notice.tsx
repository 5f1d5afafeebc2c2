import { GATE, popup } from '../view/wording/popup.ts';
import type { Shown } from './page.ts';

interface Actions {
  again(): void;
  readAnyway(): void;
  switchOn(): void;
}

interface Message {
  readonly title: string;
  readonly text: string;
  readonly detail?: string;
  readonly action?: { readonly label: string; run(): void };
}

type NotRead = Exclude<Shown, { kind: 'read' }>;

/** Why there is no reading, and what the reader can do about it. */
export function Notice({ shown, ...actions }: { shown: NotRead } & Actions) {
  if (shown.kind === 'reading') {
    return (
      <p class="reading" role="status">
        {popup.reading}
      </p>
    );
  }
  const { title, text, detail, action } = messageOf(shown, actions);
  return (
    <section class="notice" data-state={shown.kind}>
      <h2>{title}</h2>
      <p>{text}</p>
      {detail && (
        <p class="soft">
          <code lang="en" dir="auto">
            {detail}
          </code>
        </p>
      )}
      {action && (
        <button type="button" class="primary" onClick={action.run}>
          {action.label}
        </button>
      )}
    </section>
  );
}

function messageOf(shown: Exclude<NotRead, { kind: 'reading' }>, actions: Actions): Message {
  switch (shown.kind) {
    case 'not-read':
      return shown.reason === 'other-language'
        ? { title: popup.otherLanguage.title, text: GATE[shown.reason] }
        : {
            title: popup.notArticle.title,
            text: GATE[shown.reason],
            action: { label: popup.notArticle.action, run: actions.readAnyway },
          };
    case 'site-off': {
      const { title, text, action } = popup.siteOff;
      return { title: title(shown.host), text, action: { label: action, run: actions.switchOn } };
    }
    case 'failed': {
      const { title, text, action } = popup.failed;
      return { title, text, detail: shown.message, action: { label: action, run: actions.again } };
    }
    case 'needs-click': {
      const { title, text, action } = popup.notRead;
      return { title, text, action: { label: action, run: actions.again } };
    }
    case 'no-access':
      return popup.noAccess;
  }
}
