/** Importing this package registers `<nato-timeline>`; on a server it does nothing. */
export {};

/** Code points of the report's text, from the first to the one after the last. */
type Span = [start: number, end: number];

/** A date in EDTF (ISO 8601-2), as precise as it is known: `2023-04-05`, `2014`, `2024~`, `2017/..`. */
type Edtf = string;

/** How a date was found. */
type Basis = "stated" | "year-inferred" | "relative" | "from-context" | "background";

declare global {
  /** What was read from a report. */
  interface NatoTimelineData {
    schema: "nato-timeline/1";
    report: {
      title: string;
      language: "nl" | "en";
      reference_date?: string | null;
      sections?: { title: string; span: Span }[];
    };
    dates?: { span: Span; value: Edtf; basis: Basis }[];
    events?: NatoTimelineEvent[];
    pledges?: NatoTimelinePledge[];
  }

  interface NatoTimelineEvent {
    id: string;
    title: string;
    kind:
      | "summit" | "ministerial" | "session" | "ceremony" | "debate" | "letter" | "motion" | "visit" | "call"
      | "declaration" | "accession" | "conflict" | "deadline" | "other";
    value: Edtf | null;
    basis?: Basis;
    place?: string;
    actors?: string[];
    mentions?: Span[];
  }

  interface NatoTimelinePledge {
    id: string;
    title: string;
    kind: "spending" | "contribution" | "political" | "parliamentary";
    actor: string;
    status: "made" | "announced" | "proposed" | "reaffirmed" | "called-for" | "fulfilled" | "declined";
    amount?: { value: number; unit: string };
    made?: Edtf;
    due?: Edtf;
    basis?: Basis;
    /** The id of the event at which it was made. */
    event?: string;
    /** The id of the pledge that it renews. */
    renews?: string;
    mentions?: Span[];
  }

  /** Why a report is not shown. */
  type NatoTimelineErrorReason =
    | "empty" | "too-large" | "not-text" | "not-timeline" | "unreachable" | "too-slow" | "no-such-element" | "wasm";

  interface HTMLNatoTimelineElement extends HTMLElement {
    /** What was read, `null` while there is none. Setting it shows that; `null` goes back to the report. */
    get timeline(): NatoTimelineData | null;
    set timeline(timeline: object | null);
    /** The id of the chosen item. */
    selected: string | null;
    /** Chooses an item, or none. */
    select(id: string | null): void;
    /** Shows the days from one EDTF date to another, both included. */
    zoomTo(from: Edtf, to: Edtf): void;
    /** Back to the first view. */
    reset(): void;
  }

  interface HTMLElementTagNameMap {
    "nato-timeline": HTMLNatoTimelineElement;
  }

  interface HTMLElementEventMap {
    /** A report is on the screen: the first one, and every one after it. */
    "nato-timeline:ready": CustomEvent<null>;
    /** Another item is chosen, or none. */
    "nato-timeline:select": CustomEvent<{ id: string | null }>;
    /** Other days are shown, from the first to the last, as ISO dates. */
    "nato-timeline:rangechange": CustomEvent<{ from: string; to: string }>;
    /** There is no report to show. `message` says more where the reason is `wasm`. */
    "nato-timeline:error": CustomEvent<{ reason: NatoTimelineErrorReason; message?: string }>;
  }
}
