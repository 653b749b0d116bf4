import { candidates } from '../dom';
import type { AffiliateLink } from '../facts';
import { parseAffiliateLink } from '../ichiba/urls';
import { firstOf, isFound, only, type Reading } from '../reading';
import { Malformed } from '../text';
import { toUrl } from '../url';
import { BESIDE_POST, POST } from './selectors';

function linkOf(url: URL, element: Element): AffiliateLink | undefined {
  const target = toUrl(element.getAttribute('href'), url);
  return target && parseAffiliateLink(target);
}

/** Links to related items carry their own mark (seen 2026-08). */
const isRelated = (element: Element): boolean =>
  /_RTroom\d+rp_/.test(element.getAttribute('href') ?? '');

/** The button to Ichiba; without it any redirect will do, as long as all lead to one item. */
export function readPostLink(url: URL, root: ParentNode): Reading<AffiliateLink> {
  const button = firstOf(
    candidates(root, { 'ichiba-class': POST.link['ichiba-class'] }, (element) => {
      const link = linkOf(url, element);
      if (link === undefined) throw new Malformed();
      return link;
    }),
  );
  if (isFound(button) || button.miss === 'malformed') return button;
  const links = [...root.querySelectorAll(POST.link['affiliate-link'])]
    .filter((element) => !element.closest(BESIDE_POST) && !isRelated(element))
    .flatMap((element) => linkOf(url, element) ?? []);
  return only(
    'affiliate-link',
    links,
    ({ item }) => `${item.shopUrl}:${item.manageNumber ?? item.itemId}`,
  );
}
