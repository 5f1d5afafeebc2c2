/** The first day that `YYYY`, `YYYY-MM` or `YYYY-MM-DD` can mean. Such days compare as strings. */
export function firstDay(date: string): string {
  return `${date}${'-01'.repeat(3 - date.split('-').length)}`;
}

/** The last day it can mean; at most a few days late, as every month is taken to have 31. */
export function lastDay(date: string): string {
  const [year, month = '12', day = '31'] = date.split('-');
  return `${year}-${month}-${day}`;
}
