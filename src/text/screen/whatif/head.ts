/** What stands at the head of the page "What if", before the rest is fetched. */
export interface WhatIfHeadText {
  readonly title: string;
  readonly intro: string;
  readonly example: string;
}
