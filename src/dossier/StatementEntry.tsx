import { officeOn } from '../model/office.ts';
import type { Dossier, Statement } from '../model/record.ts';
import { hashOf, type RecordQuery } from '../model/record-query.ts';
import { lastCheck } from '../model/verification.ts';
import { CopyCitation } from '../view/CopyCitation.tsx';
import { citedStatement } from '../view/citation/cited.ts';
import { English } from '../view/English.tsx';
import { Office } from '../view/Office.tsx';
import { Party } from '../view/Party.tsx';
import { SideGlyph } from '../view/plot/Sign.tsx';
import { Quoted } from '../view/Quoted.tsx';
import { SourceLink } from '../view/SourceLink.tsx';
import { Precision, StatementNotes } from '../view/StatementItem.tsx';
import { dateInWords } from '../view/wording/dates.ts';
import { plot } from '../view/wording/plot.ts';
import { checkInWords } from '../view/wording/record.ts';
import { STANCES } from '../view/wording/record-words.ts';
import { type Hit, hitSpans } from './search.ts';

interface Props {
  readonly hit: Hit;
  readonly query: RecordQuery;
  readonly named: boolean;
}

/** One statement in full: who, in which office, when, the words, what they bear on, where to check them. */
export function StatementEntry({ hit: { entry, terms }, query, named }: Props) {
  const { statement, official, dossier, side, party } = entry;
  // “Others” helps to filter; a reader wants to know which.
  const speaksFor = party ?? official?.country;
  const { date, datePrecision, words, fragment, id } = statement;
  const office = official && officeOn(official, date);
  const name = official?.name ?? statement.official;
  return (
    <li class="statement" data-statement={id}>
      <div class="entry-head" tabIndex={-1}>
        <p class="by">
          <English>{name}</English>
          <span class="side-name">
            <SideGlyph side={side} others={dossier.parties.length} />{' '}
            {speaksFor === undefined ? plot.others : <Party name={speaksFor} />}
          </span>
        </p>
        {office && (
          <p class="office soft">
            <Office office={office} />
          </p>
        )}
      </div>
      <Quoted words={words} fragment={fragment} hits={hitSpans(words, terms)} />
      <p class="when">
        <time dateTime={date}>
          <strong>{dateInWords(date)}</strong>
        </time>
        <Precision precision={datePrecision} />
        <Checked statement={statement} />
      </p>
      <StatementNotes statement={statement} />
      <p class="foot">
        <Bearings statement={statement} dossier={dossier} query={query} named={named} />
        <CopyCitation cited={() => [citedStatement(statement, official)]} copy={copy} />
      </p>
    </li>
  );
}

// A browser that refuses leaves the text on the page, where it can be selected.
const copy = (text: string) => void navigator.clipboard?.writeText(text).catch(() => undefined);

function Checked({ statement }: { statement: Statement }) {
  const check = lastCheck(statement);
  if (!check) return null;
  const { how, on, url } = check;
  return (
    <span class={how === 'not found' ? 'unchecked' : ''}>
      {checkInWords(how, on)} {how === 'other page' && url && <SourceLink url={url} publisher={null} />}
    </span>
  );
}

/** How it bears on preconditions, each a way to all that was said on it. */
function Bearings({
  statement,
  dossier,
  query,
  named,
}: Omit<Props, 'hit'> & { statement: Statement; dossier: Dossier }) {
  const borne = dossier.preconditions.flatMap(({ id, label }) => {
    const stance = statement.stance[id];
    return stance ? [{ id, label, stance }] : [];
  });
  return (
    <span class="bearings">
      {named && (
        <a href={hashOf({ dossier: dossier.id })}>
          <English>{dossier.title}</English>
        </a>
      )}
      {borne.map(({ id, label, stance }) => (
        <span key={id}>
          <em>{STANCES[stance]}</em>{' '}
          {id === query.precondition ? (
            <English>{label}</English>
          ) : (
            <a href={hashOf({ dossier: dossier.id, precondition: id })}>
              <English>{label}</English>
            </a>
          )}
        </span>
      ))}
    </span>
  );
}
