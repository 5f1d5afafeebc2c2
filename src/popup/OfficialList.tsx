import type { OutsiderFound } from '../model/findings.ts';
import type { OfficialRead, PageReading } from '../model/reading.ts';
import { English } from '../view/English.tsx';
import { Offices } from '../view/OfficialCard.tsx';
import { card } from '../view/wording/card.ts';
import { popup } from '../view/wording/popup.ts';
import { JumpButton } from './JumpButton.tsx';
import { type Hidden, shownPlaces } from './without-hidden.ts';

interface Props {
  readonly reading: PageReading;
  readonly hidden: Hidden;
  jump(mark: string): void;
}

/** The officials named on the page: those of the record with their office then and now, others as the page has them. */
export function OfficialList({ reading, hidden, jump }: Props) {
  const officials = reading.officials.flatMap((found) => {
    const [first, ...more] = shownPlaces(`official:${found.id}`, found.mentions, hidden);
    return first ? { found, mark: first.mark, mentions: 1 + more.length } : [];
  });
  if (officials.length + reading.outsiders.length === 0) return null;
  return (
    <section class="list officials">
      <h2>{popup.officials}</h2>
      <ul>
        {officials.map(({ found, mark, mentions }) => (
          <li key={found.id}>
            <JumpButton onJump={() => jump(mark)}>
              <OfficialName reading={reading} found={found} mentions={mentions} />
            </JumpButton>
            <Offices then={found.officeThen} now={found.officeNow} />
          </li>
        ))}
        {reading.outsiders.map((outsider) => (
          <Outsider key={`${outsider.title} ${outsider.name}`} outsider={outsider} />
        ))}
      </ul>
    </section>
  );
}

function OfficialName({ reading, found, mentions }: { reading: PageReading; found: OfficialRead; mentions: number }) {
  return (
    <>
      <strong>
        <English>{reading.records.officials[found.id]?.name ?? found.id}</English>
      </strong>{' '}
      <span class="soft">{popup.mentions(mentions)}</span>
    </>
  );
}

/** Name and office in the page's own words, and nothing that the page does not say. */
function Outsider({ outsider: { name, title, mentions } }: { outsider: OutsiderFound }) {
  return (
    <li class="outsider">
      <p>
        <strong>
          <English>{name}</English>
        </strong>{' '}
        <span class="soft">{popup.mentions(mentions.length)}</span>
      </p>
      <p class="office">
        <English>{title}</English>
      </p>
      <p class="soft">{card.outsideRecord}</p>
    </li>
  );
}
