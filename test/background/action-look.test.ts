import { describe, expect, test } from 'vitest';
import { actionLook } from '../../src/background/action-look.ts';

const SETTINGS = { marks: true, badge: true };

describe('the button in the toolbar', () => {
  test('counts the marks of a page that was read', () => {
    expect(actionLook({ kind: 'read', marks: 17 }, SETTINGS)).toEqual({
      icon: 'on',
      badge: '17',
      title: 'Proviso: 17 marks on this page',
    });
  });

  test('counts no further than a badge is wide', () => {
    expect(actionLook({ kind: 'read', marks: 1204 }, SETTINGS).badge).toBe('999+');
  });

  test('has no badge where there is nothing to count, and none when the reader wants none', () => {
    expect(actionLook({ kind: 'read', marks: 0 }, SETTINGS).badge).toBe('');
    expect(actionLook({ kind: 'read', marks: 17 }, { ...SETTINGS, badge: false })).toMatchObject({
      icon: 'on',
      badge: '',
    });
  });

  test('is off on a site that was switched off, and where all marks are', () => {
    expect(actionLook({ kind: 'site-off', marks: 0 }, SETTINGS)).toMatchObject({ icon: 'off', badge: '' });
    expect(actionLook({ kind: 'read', marks: 0 }, { ...SETTINGS, marks: false }).icon).toBe('off');
  });

  test.each(['reading', 'not-read', 'failed'] as const)('is that of an unread page while a page is %s', (kind) => {
    expect(actionLook({ kind, marks: 0 }, SETTINGS)).toMatchObject({ icon: 'unread', badge: '' });
  });
});
