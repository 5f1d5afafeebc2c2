import { Icon } from './Icon.tsx';
import { card } from './wording/card.ts';

/** The address if it is http or https, else `null`: a pack may hold anything, a link of ours may not. */
export function safeUrl(url: string): string | null {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : null;
}

function hostLabel(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** Where a record can be checked. Opens beside the article and tells the target nothing about it. */
export function SourceLink({
  url,
  publisher,
  title,
}: {
  url: string;
  publisher: string | null;
  title?: string | null;
}) {
  const href = safeUrl(url);
  if (!href) return <bdi>{publisher ?? card.source}</bdi>;
  return (
    <a class="source" href={href} target="_blank" rel="noopener noreferrer" {...(title ? { title } : {})}>
      <bdi>{publisher ?? hostLabel(href)}</bdi>
      <Icon name="out" />
      <span class="unseen"> {card.opensTab}</span>
    </a>
  );
}
