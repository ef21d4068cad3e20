/** What is said above any page: the state of what is kept, and of the app itself. */
export interface OfflineText {
  readonly label: string;
  readonly ready: string;
  readonly waiting: string;
  readonly update: string;
  readonly later: string;
  readonly close: string;
  readonly failed: string;
  readonly export: string;
  readonly fileName: string;
  readonly corrupt: (key: string) => string;
  readonly refused: string;
  readonly toDossiers: string;
}
