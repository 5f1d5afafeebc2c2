import type { OfficialRead, PageReading } from '../model/reading.ts';
import { Offices } from '../view/OfficialCard.tsx';
import { popup } from '../view/wording.ts';
import { JumpButton } from './JumpButton.tsx';

/** The officials named on the page, with their office on its day and today. */
export function OfficialList({ reading, jump }: { reading: PageReading; jump(mark: string): void }) {
  if (reading.officials.length === 0) return null;
  return (
    <section class="list officials">
      <h2>{popup.officials}</h2>
      <ul>
        {reading.officials.map((found) => (
          <li key={found.id}>
            <JumpButton onJump={() => jump(`official:${found.id}:0`)}>
              <OfficialName reading={reading} found={found} />
            </JumpButton>
            <Offices then={found.officeThen} now={found.officeNow} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OfficialName({ reading, found }: { reading: PageReading; found: OfficialRead }) {
  return (
    <>
      <strong>{reading.records.officials[found.id]?.name ?? found.id}</strong>{' '}
      <span class="soft">{popup.mentions(found.mentions.length)}</span>
    </>
  );
}
