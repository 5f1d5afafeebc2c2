import type { OutsiderFound } from '../../model/findings.ts';
import type { OfficialRead, PageReading } from '../../model/reading.ts';
import { English } from '../English.tsx';
import { Offices } from '../OfficialCard.tsx';
import { MOST_SHOWN, shortened } from '../shortened.ts';
import { card } from '../wording/card.ts';
import { popup } from '../wording/popup.ts';
import { JumpButton } from './JumpButton.tsx';
import { ListEntry } from './ListEntry.tsx';
import { type Hidden, shownPlaces } from './without-hidden.ts';

interface Props {
  readonly reading: PageReading;
  readonly hidden: Hidden;
  jump(mark: string): void;
}

/** The officials named on the page: those of the record with their office then and now, others as the page has them. */
export function OfficialList({ reading, hidden, jump }: Props) {
  const officials = reading.officials.flatMap((found) => {
    const marks = shownPlaces(`official:${found.id}`, found.mentions, hidden).map(({ mark }) => mark);
    const [first] = marks;
    return first ? { found, first, marks } : [];
  });
  if (officials.length + reading.outsiders.length === 0) return null;
  return (
    <section class="list officials">
      <h2>{popup.officials}</h2>
      <ul>
        {officials.map(({ found, first, marks }) => (
          <ListEntry key={found.id} marks={marks}>
            <JumpButton onJump={() => jump(first)}>
              <OfficialName reading={reading} found={found} mentions={marks.length} />
            </JumpButton>
            <Offices then={found.officeThen} now={found.officeNow} />
          </ListEntry>
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
          <English>{shortened(name, MOST_SHOWN.name)}</English>
        </strong>{' '}
        <span class="soft">{popup.mentions(mentions.length)}</span>
      </p>
      <p class="office">
        <English>{shortened(title, MOST_SHOWN.title)}</English>
      </p>
      <p class="soft">{card.outsideRecord}</p>
    </li>
  );
}
