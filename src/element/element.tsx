import { createEffect, createMemo, createRoot, createSignal, untrack } from 'solid-js';
import { render } from 'solid-js/web';
import { type Issue, isoDate, type IsoDate, type Score } from '../engine/index.ts';
import css from './element.css?inline';
import { type Given, scoredOf } from './scored.ts';
import { View } from './View.tsx';
import { wordsOf } from './words.ts';

/** The detail of the event `crs-score`: the score, or why there is none. */
export interface CrsScoreDetail {
  readonly score: Score | null;
  readonly issues: readonly Issue[];
}

/**
 * `<crs-recount>`: a CRS score with its sections and the reason for every point.
 *
 * Attributes: `profile` or `dossier` (JSON; a dossier goes first), `on` (the day, YYYY-MM-DD; today by
 * default), `lang` (`en` or `fr`; by default the nearest language of the page), `theme` (`light`,
 * `dark`; by default the user's). Event `crs-score` whenever the score changes, and once at the start.
 */
export interface CrsRecountElement extends HTMLElement {
  /** A profile as an object or as JSON; null takes it away. */
  profile: unknown;
  /** A dossier as an object or as JSON; null takes it away. */
  dossier: unknown;
  /** null while there is no score. */
  readonly score: Score | null;
  /** What keeps the score from being worked out. */
  readonly issues: readonly Issue[];
}

const ATTRIBUTES = ['profile', 'dossier', 'on', 'lang'] as const;
const PROPERTIES = ['profile', 'dossier'] as const;

/** Makes the class; a function, since programs without a document load this file too. */
export function makeElement(): CustomElementConstructor {
  // The platform takes nothing but a class.
  return class extends HTMLElement implements CrsRecountElement {
    static readonly observedAttributes = ATTRIBUTES;

    readonly #state = createState();
    #end: (() => void) | null = null;

    get profile(): unknown {
      return this.#state.given().profile;
    }
    set profile(profile: unknown) {
      this.#state.give({ profile });
    }
    get dossier(): unknown {
      return this.#state.given().dossier;
    }
    set dossier(dossier: unknown) {
      this.#state.give({ dossier });
    }
    get score(): Score | null {
      return this.#state.detail().score;
    }
    get issues(): readonly Issue[] {
      return this.#state.detail().issues;
    }

    connectedCallback(): void {
      this.#takeEarlyProperties();
      this.#state.speak(this.#language());
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [styles()];
      const unmount = render(
        () => <View scored={this.#state.scored()} words={wordsOf(this.#state.language())} />,
        root,
      );
      const silence = createRoot((dispose) => {
        createEffect(() => {
          const detail = this.#state.detail();
          this.dispatchEvent(
            new CustomEvent<CrsScoreDetail>('crs-score', { detail, bubbles: true, composed: true }),
          );
        });
        return dispose;
      });
      this.#end = () => {
        unmount();
        silence();
      };
    }

    disconnectedCallback(): void {
      this.#end?.();
      this.#end = null;
    }

    attributeChangedCallback(
      name: (typeof ATTRIBUTES)[number],
      _before: unknown,
      value: string | null,
    ): void {
      if (name === 'lang') this.#state.speak(this.#language());
      else this.#state.give({ [name]: value });
    }

    /** Its own `lang`, else that of the nearest element that has one, else the browser's. */
    #language(): string {
      const own = this.closest('[lang]')?.getAttribute('lang') ?? '';
      return own === '' ? navigator.language : own;
    }

    /** Properties set before the element was defined hide its accessors. */
    #takeEarlyProperties(): void {
      for (const name of PROPERTIES) {
        if (!Object.hasOwn(this, name)) continue;
        const value = this[name];
        // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- one of two known names
        delete (this as Partial<CrsRecountElement>)[name];
        this[name] = value;
      }
    }
  };
}

function createState() {
  return createRoot(() => {
    const [given, setGiven] = createSignal<Given>({ profile: null, dossier: null, on: null });
    const [language, setLanguage] = createSignal('');
    const scored = createMemo(() => scoredOf(given(), today()));
    const detail = createMemo((): CrsScoreDetail => {
      const found = scored();
      return {
        score: found?.ok === true ? found.value.score : null,
        issues: found?.ok === false ? found.issues : [],
      };
    });
    return {
      given: () => untrack(given),
      give: (part: Partial<Given>) => setGiven({ ...untrack(given), ...part }),
      language,
      speak: (tag: string) => setLanguage(tag),
      scored,
      detail,
    };
  });
}

/** The calendar day of the user's own time zone. */
function today(): IsoDate {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return isoDate(local.toISOString().slice(0, 10));
}

let sheet: CSSStyleSheet | null = null;

/** One sheet for every element of the page; a sheet made by script needs no leave of a strict policy. */
function styles(): CSSStyleSheet {
  if (sheet === null) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  return sheet;
}
