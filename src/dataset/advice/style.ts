import type { TheRecord } from '../../model/record.ts';
import type { Advice } from './advice.ts';
import { markedNames } from './marked-names.ts';
import { type OwnText, ownTextsOf } from './own-texts.ts';
import { STYLE_RULES, type StyleRule } from './style-rules.ts';

/** A text of ours that breaks a rule of the house style. */
export interface StyleFault extends OwnText {
  readonly rule: StyleRule;
  readonly file: string;
  /** The text as it should be; `null` where only a person can say. */
  readonly mended: string | null;
}

/** Every breach of docs/house-style.md. */
export function styleFaults({ dossiers, officials }: TheRecord): StyleFault[] {
  const names = markedNames(officials);
  return dossiers.flatMap((dossier) =>
    ownTextsOf(dossier).flatMap((own) =>
      STYLE_RULES.filter(({ kinds }) => kinds.includes(own.kind)).flatMap((rule) => {
        const mended = rule.mend?.(own.text, names) ?? own.text;
        const fault = { ...own, rule, file: `${dossier.id}.json` };
        const isMendable = mended !== own.text;
        return isMendable || rule.finds?.(own.text) ? [{ ...fault, mended: isMendable ? mended : null }] : [];
      }),
    ),
  );
}

/** The same as lines for an editor. */
export function styleAdvice(record: TheRecord): Advice[] {
  return styleFaults(record).map(({ file, record: id, field, rule, text }) => ({
    ...{ rule: rule.id, file, record: id, field },
    message: `“${excerpt(text)}”: ${rule.says}`,
  }));
}

const LONGEST_EXCERPT = 60;

const excerpt = (text: string) => (text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)}…` : text);
