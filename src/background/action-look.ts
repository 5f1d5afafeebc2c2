import type { PageReport } from '../browser/messages.ts';
import type { ActionLook } from '../browser/toolbar.ts';
import type { Settings } from '../model/settings.ts';
import { toolbar } from '../view/wording/toolbar.ts';

/** A badge has room for so much. */
const MOST_IN_BADGE = 999;

/** What the button in the toolbar says of a page. */
export function actionLook({ kind, marks }: PageReport, settings: Pick<Settings, 'marks' | 'badge'>): ActionLook {
  switch (kind) {
    case 'site-off':
      return { icon: 'off', badge: '', title: toolbar.siteOff };
    case 'read':
      if (!settings.marks) return { icon: 'off', badge: '', title: toolbar.marksOff };
      return { icon: 'on', badge: settings.badge ? badgeOf(marks) : '', title: toolbar.marks(marks) };
    case 'not-read':
      return { icon: 'unread', badge: '', title: toolbar.notArticle };
    case 'reading':
    case 'failed':
      return { icon: 'unread', badge: '', title: toolbar.unread };
  }
}

function badgeOf(marks: number): string {
  if (marks === 0) return '';
  return marks > MOST_IN_BADGE ? `${MOST_IN_BADGE}+` : String(marks);
}
