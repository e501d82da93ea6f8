import { useUiText } from '../ui-text.ts';
import { Icon } from './icon.tsx';

export interface PaginationProps {
  /** The page shown, from 1. */
  readonly page: number;
  readonly pages: number;
  readonly href: (page: number) => string;
}

/** Leads to the pages before and after; draws nothing when there is only one. */
export function Pagination({ page, pages, href }: PaginationProps) {
  const text = useUiText();
  if (pages <= 1) return null;
  return (
    <nav class="portal-pagination" aria-label={text('pagination.label')}>
      {page > 1 ? (
        <a class="portal-pagination__link" rel="prev" href={href(page - 1)}>
          <Icon name="arrow-back" />
          {text('pagination.previous')}
        </a>
      ) : null}
      <span class="portal-pagination__state">{text('pagination.page', { page, pages })}</span>
      {page < pages ? (
        <a class="portal-pagination__link" rel="next" href={href(page + 1)}>
          {text('pagination.next')}
          <Icon name="arrow-forward" />
        </a>
      ) : null}
    </nav>
  );
}
