import { coversHost, hostOf } from '../../model/host.ts';
import type { Dossier, Statement } from '../../model/record.ts';
import type { Advice } from './advice.ts';

/** Machines of a publisher or of nobody: not an address that a reader would be sent to. */
const WEAK_WORD = /^(?:test|dev|develop|beta|staging|wpstage|preview|adminpanel|origin|cdn|assets|mirror)$/;

const WEAK_HOSTS: readonly string[] = [
  ...['cloudfront.net', 'pages.dev', 'arcpublishing.com', 'pangea-cms.com', 'jwplatform.com', 'codelemt.codes'],
  'potaufeu.asahi.com',
];

/** A port, or a dot at the end of the host. */
const ODD_ADDRESS = /^https?:\/\/[^/]+(?::\d+|\.)(?:\/|$)/;

/** True for a mirror, a test machine or a delivery network, and for an address that is not as the publisher writes it. */
export function isWeakHost(url: string): boolean {
  const host = hostOf(url) ?? '';
  const words = host.split('.').slice(0, -1).join('-').split('-');
  return coversHost(WEAK_HOSTS, host) || words.some((word) => WEAK_WORD.test(word)) || ODD_ADDRESS.test(url);
}

/** Statements that cite such an address, unless as a reprint of a named publisher. */
export function sourceAdvice({ id, statements }: Dossier): Advice[] {
  return statements.filter(citesWeakHost).map(({ id: record, source: { url } }) => ({
    ...{ rule: 'weak-host', file: `${id}.json`, record, field: 'source.url' },
    message: `${hostOf(url)} is a mirror, test or delivery machine, or oddly written: cite the publisher’s own page, or mark it as a reprint`,
  }));
}

const citesWeakHost = ({ source: { url, kind } }: Statement) => kind !== 'reprint' && isWeakHost(url);

/** Preconditions whose earliest report is younger than their first development. */
export function reportAdvice({ id, preconditions }: Dossier): Advice[] {
  return preconditions.flatMap(({ id: record, firstReported, developments: [first] }) => {
    if (!firstReported || !first || firstReported.date <= first.date) return [];
    const message = `${firstReported.date} is later than the first development, ${first.date}: look for an earlier report, or set it to null`;
    return [{ rule: 'late-first-report', file: `${id}.json`, record, field: 'firstReported', message }];
  });
}
