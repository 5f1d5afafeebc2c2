import type { Doubt, Suspect } from './block.ts';
import { isHidden, namesOf } from './elements.ts';

/** By tag: side matter, never the article's own sentences. `header`, `footer` and `form` wrap whole pages on some sites. */
const FIRM_TAGS = new Set(['figcaption', 'caption']);
const LOOSE_TAGS = new Set('nav menu dialog address aside footer header form figure fieldset table'.split(' '));

const ROLES = new Set(
  'navigation banner search menu menubar tablist dialog alert complementary contentinfo note'.split(' '),
);

/** Words in a class or id; each must stand between hyphens ("-caption-text-" has "caption", "-recaptioned-" has not). */
const FIRM_NAMES = words(
  'caption captions figcaption cutline comment comments disqus livefyre tweet twitter-tweet instagram-media tiktok-embed',
  'bluesky-embed pullquote pull-quote cookie cookies gdpr onetrust sr-only visually-hidden visuallyhidden',
  'screen-reader-text screenreader a11y-hidden',
);
const LOOSE_NAMES = words(
  'newsletter newsletters breadcrumb breadcrumbs related recirc recirculation taboola outbrain byline bylines share sharing',
  'social toolbar advert advertisement sidebar aside rail promo promos promotion teaser teasers excerpt subscribe',
  'subscription signup sign-up sponsor sponsored sponsors ad ads ad-slot adslot recommend recommended recommendations',
  'readmore read-more read-next more-on also-read most-read most-popular most-viewed trending popular author authors',
  'author-bio bio biography authorprofile tags taglist topics footer footnote footnotes nav navigation menu masthead modal',
  'popup overlay alert banner infobox factbox fact-box toc credit credits copyright timestamp meta metadata widget widgets',
  'embed embeds embedded interstitial player gallery slideshow carousel standfirst subheadline summary dek deck disclaimer',
  'donate donation callout poll quiz inline-link editors-picks hidden hide disclosure legal story-footer article-footer',
  'follow following app-download audio podcast video cta stylized',
);

function words(...lists: readonly string[]): RegExp {
  return new RegExp(`-(?:${lists.join(' ').split(' ').join('|')})-`);
}

/** What speaks against an element holding body text; `null` when nothing does. */
export function suspectIn(element: Element): Suspect | null {
  const doubt = doubtOf(element);
  return doubt && { element, doubt };
}

function doubtOf(element: Element): Doubt | null {
  const tag = element.localName;
  if (tag === 'body' || tag === 'main') return null;
  if (FIRM_TAGS.has(tag)) return 'firm';
  const byName = doubtOfNames(element);
  // A whole body may be hidden until its page's scripts have run, and a form may wrap the page: hence only a doubt.
  if (byName === null && (LOOSE_TAGS.has(tag) || ROLES.has(element.getAttribute('role') ?? '') || isHidden(element))) {
    return 'loose';
  }
  return byName;
}

/** A page has ten thousand elements and a few hundred names: each name is judged once. */
const judged = new WeakMap<Document, Map<string, Doubt | null>>();

function doubtOfNames(element: Element): Doubt | null {
  const names = namesOf(element);
  if (names === '') return null;
  const known = judged.get(element.ownerDocument) ?? new Map<string, Doubt | null>();
  judged.set(element.ownerDocument, known);
  let doubt = known.get(names);
  if (doubt === undefined) {
    doubt = FIRM_NAMES.test(names) ? 'firm' : LOOSE_NAMES.test(names) ? 'loose' : null;
    known.set(names, doubt);
  }
  return doubt;
}
