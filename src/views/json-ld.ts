import type { Head, Link } from './parts.ts';

/** Links of structured data are made absolute by the layout, which knows the origin. */
export const ORIGIN = '{origin}';

/** schema.org data of a page of the catalogue: what it is about and where it stands. */
export function articleLd(
  head: Pick<Head, 'title' | 'description' | 'path'>,
  breadcrumbs: readonly Link[],
  day: string,
): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'TechArticle',
        headline: head.title,
        description: head.description,
        url: ORIGIN + head.path,
        dateModified: day,
      },
      breadcrumbsLd(breadcrumbs),
    ],
  };
}

function breadcrumbsLd(breadcrumbs: readonly Link[]): Record<string, unknown> {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: breadcrumbs.map(({ text, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: ORIGIN + href,
    })),
  };
}
