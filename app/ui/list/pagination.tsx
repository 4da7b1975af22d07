/** Links to the pages of a long list. */
import { useSite } from "../site-context";

export interface PaginationProps {
  readonly page: number;
  readonly pages: number;
  readonly hrefOf: (page: number) => string;
  readonly label: string;
}

export function Pagination({ page, pages, hrefOf, label }: PaginationProps) {
  const { t } = useSite();
  if (pages <= 1) return null;
  return (
    <nav className="pages" aria-label={label}>
      {page > 1 && (
        <a rel="prev" href={hrefOf(page - 1)}>
          {t.bills.previous}
        </a>
      )}
      <span>{t.board.nextPage(page, pages)}</span>
      {page < pages && (
        <a rel="next" href={hrefOf(page + 1)}>
          {t.bills.next}
        </a>
      )}
    </nav>
  );
}
