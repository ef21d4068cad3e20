/**
 * `<crs-recount>` for any page: one script tag, and the element is there.
 *
 * ```html
 * <script type="module" src="crs-recount.js"></script>
 * <crs-recount lang="fr" on="2025-03-25" profile='{"age": 31, …}'></crs-recount>
 * ```
 */
import { type CrsRecountElement, type CrsScoreDetail, makeElement } from './element.tsx';

export type { CrsRecountElement, CrsScoreDetail };

/** The element's name. */
export const CRS_RECOUNT = 'crs-recount';

declare global {
  interface HTMLElementTagNameMap {
    'crs-recount': CrsRecountElement;
  }
  interface HTMLElementEventMap {
    'crs-score': CustomEvent<CrsScoreDetail>;
  }
}

if (typeof customElements !== 'undefined' && customElements.get(CRS_RECOUNT) === undefined)
  customElements.define(CRS_RECOUNT, makeElement());
