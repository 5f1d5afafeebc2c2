import type { OfficeTold } from '../model/office.ts';
import { English } from './English.tsx';
import { card } from './wording/card.ts';

const titled = ({ title, body, country }: OfficeTold) => card.office(title, body, country);

/** An office with what is known of its time: “Prime Minister, Canada (left office 14 March 2025)”. */
export function Office({ office }: { office: OfficeTold }) {
  return (
    <>
      {card
        .tenure(office.tenure)
        .map((piece) =>
          typeof piece === 'string' ? (
            <span key={piece}>{piece}</span>
          ) : (
            <English key="office">{titled(office)}</English>
          ),
        )}
    </>
  );
}

/** The same as plain text. */
export function officeInWords(office: OfficeTold): string {
  return card
    .tenure(office.tenure)
    .map((piece) => (typeof piece === 'string' ? piece : titled(office)))
    .join('');
}
