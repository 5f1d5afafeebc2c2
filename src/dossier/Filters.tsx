import type { ComponentChildren } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import type { Dossier, Stance } from '../model/record.ts';
import { type QueryField, type RecordQuery, withField } from '../model/record-query.ts';
import { partyInWords } from '../view/wording/names.ts';
import { plot } from '../view/wording/plot.ts';
import { search as wording } from '../view/wording/record.ts';
import { STANCES } from '../view/wording/record-words.ts';
import type { Entry } from './entries.ts';
import { CHECKED, type Choice, choicesOf, type Filter, OTHERS } from './filter.ts';
import type { RecordSearch } from './search.ts';
import { useUnhurried } from './unhurried.ts';

interface Props {
  readonly dossier: Dossier | null;
  readonly search: RecordSearch;
  readonly query: RecordQuery;
  change(query: RecordQuery): void;
}

type OptionsOf = (entry: Entry) => readonly (readonly [value: string, label: string])[];

const OPTIONS: Readonly<Partial<Record<Filter, OptionsOf>>> = {
  dossier: ({ dossier }) => [[dossier.id, dossier.title]],
  side: ({ party }) => [party === null ? [OTHERS, plot.others] : [party, partyInWords(party)]],
  official: ({ statement, official }) => [[statement.official, official?.name ?? statement.official]],
  precondition: ({ statement, dossier }) =>
    dossier.preconditions.flatMap(({ id, label }) => (statement.stance[id] ? [[id, label] as const] : [])),
  stance: ({ statement }) => [...new Set(Object.values(statement.stance))].map((each: Stance) => [each, STANCES[each]]),
};

/** One choice each; they offer only what leaves something to show, with its number. */
export function Filters({ dossier, search, query, change }: Props) {
  const entries = useMemo(() => search.matching(query.q ?? ''), [search, query.q]);
  const set = (field: QueryField) => (value: string) => {
    // A precondition is one of a single negotiation.
    const kept = field === 'dossier' ? withField(query, 'precondition', '') : query;
    change(withField(kept, field, value));
  };
  const select = (filter: Filter) => {
    const optionsOf = OPTIONS[filter];
    if (!optionsOf) return null;
    const value = query[filter] ?? '';
    const choices = withChosen(choicesOf(entries, query, filter, optionsOf), value, search.entries, optionsOf);
    return (
      <Select
        key={filter}
        filter={filter}
        label={wording.filters[filter]}
        value={value}
        choices={choices}
        choose={set(filter)}
      />
    );
  };
  const shown: Filter[] = ['dossier', 'official', 'side', 'stance'];
  // Preconditions of all negotiations would be too long a list to choose from.
  if (dossier || query.precondition) shown.push('precondition');
  return (
    <fieldset class="filters">
      <legend class="unseen">{wording.filtersTitle}</legend>
      {shown.map(select)}
      <DateField label={wording.filters.from} value={query.from ?? ''} choose={set('from')} />
      <DateField label={wording.filters.to} value={query.to ?? ''} choose={set('to')} />
      <Select
        filter="checked"
        label={wording.filters.checked}
        value={query.checked ?? ''}
        choices={CHECKED.map((value) => ({ value, label: wording.checked[value], count: null }))}
        choose={set('checked')}
      />
    </fieldset>
  );
}

/** What is chosen stays in the list when the other filters rule it out, or when an old bookmark names what is gone. */
function withChosen(choices: Choice[], value: string, all: readonly Entry[], optionsOf: OptionsOf): Choice[] {
  if (value === '' || choices.some((choice) => choice.value === value)) return choices;
  const named = all.flatMap(optionsOf).find(([each]) => each === value);
  return [{ value, label: named?.[1] ?? value, count: 0 }, ...choices];
}

function Field({ label, children }: { label: string; children(id: string): ComponentChildren }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children(id)}
    </div>
  );
}

interface SelectProps {
  readonly filter: Filter;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (Omit<Choice, 'count'> & { readonly count: number | null })[];
  choose(value: string): void;
}

function Select({ filter, label, value, choices, choose }: SelectProps) {
  const unhurried = useUnhurried(choose);
  const atOnce = {
    onChange: ({ currentTarget }: { readonly currentTarget: HTMLSelectElement }) => choose(currentTarget.value),
  };
  return (
    <Field label={label}>
      {(id) => (
        <select
          id={id}
          value={value}
          data-filter={filter}
          data-set={value !== ''}
          {...(filter === 'dossier' ? unhurried : atOnce)}
        >
          <option value="">{wording.any}</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.count === null ? choice.label : wording.choice(choice.label, choice.count)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function DateField({ label, value, choose }: { label: string; value: string; choose(value: string): void }) {
  return (
    <Field label={label}>
      {(id) => (
        <input
          id={id}
          type="date"
          value={value}
          data-set={value !== ''}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        />
      )}
    </Field>
  );
}
