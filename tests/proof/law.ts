/**
 * The Comprehensive Ranking System written a second time, from the text of the law alone: Ministerial Instructions
 * respecting the Express Entry System, as amended to 2025-03-25 (IRPA s. 10.3), and "Comprehensive Ranking System (CRS)
 * criteria – Express Entry". It shares no table and no code with the engine, and reads otherwise: every line whose
 * conditions all hold adds its points, no line replaces another.
 *
 * A heading is `section factor`, then its most points and `for each ability` where the law counts reading, writing,
 * speaking and listening apart. Conditions join with `and`; `4..5` is a range and includes both ends. Points are with /
 * without an accompanying spouse or partner, or one figure for both.
 */
export const LAW = `
core age
  age 18: 90/99
  age 19: 95/105
  age 20..29: 100/110
  age 30: 95/105
  age 31: 90/99
  age 32: 85/94
  age 33: 80/88
  age 34: 75/83
  age 35: 70/77
  age 36: 65/72
  age 37: 60/66
  age 38: 55/61
  age 39: 50/55
  age 40: 45/50
  age 41: 35/39
  age 42: 25/28
  age 43: 15/17
  age 44: 5/6

core education
  education secondary: 28/30
  education one-year: 84/90
  education two-year: 91/98
  education bachelor: 112/120
  education two-or-more: 119/128
  education master: 126/135
  education doctoral: 140/150

core firstLanguage, at most 128/136, for each ability
  first 4..5: 6/6
  first 6: 8/9
  first 7: 16/17
  first 8: 22/23
  first 9: 29/31
  first 10..: 32/34

core secondLanguage, at most 22/24, for each ability
  second 5..6: 1/1
  second 7..8: 3/3
  second 9..: 6/6

core canadianWork
  canadianYears 1: 35/40
  canadianYears 2: 46/53
  canadianYears 3: 56/64
  canadianYears 4: 63/72
  canadianYears 5..: 70/80

spouse spouseEducation, at most 10
  spouseEducation secondary: 2
  spouseEducation one-year: 6
  spouseEducation two-year: 7
  spouseEducation bachelor: 8
  spouseEducation two-or-more: 9
  spouseEducation master: 10
  spouseEducation doctoral: 10

spouse spouseLanguage, at most 20, for each ability
  spouseFirst 5..6: 1
  spouseFirst 7..8: 3
  spouseFirst 9..: 5

spouse spouseCanadianWork, at most 10
  spouseCanadianYears 1: 5
  spouseCanadianYears 2: 7
  spouseCanadianYears 3: 8
  spouseCanadianYears 4: 9
  spouseCanadianYears 5..: 10

transferability educationTransfer, at most 50
  education one-year..bachelor and lowestFirst 7..8: 13
  education one-year..bachelor and lowestFirst 9..: 25
  education two-or-more.. and lowestFirst 7..8: 25
  education two-or-more.. and lowestFirst 9..: 50
  education one-year..bachelor and canadianYears 1: 13
  education one-year..bachelor and canadianYears 2..: 25
  education two-or-more.. and canadianYears 1: 25
  education two-or-more.. and canadianYears 2..: 50

transferability foreignWorkTransfer, at most 50
  foreignYears 1..2 and lowestFirst 7..8: 13
  foreignYears 1..2 and lowestFirst 9..: 25
  foreignYears 3.. and lowestFirst 7..8: 25
  foreignYears 3.. and lowestFirst 9..: 50
  foreignYears 1..2 and canadianYears 1: 13
  foreignYears 1..2 and canadianYears 2..: 25
  foreignYears 3.. and canadianYears 1: 25
  foreignYears 3.. and canadianYears 2..: 50

transferability tradeCertificateTransfer, at most 50
  certificate yes and lowestFirst 5..6: 25
  certificate yes and lowestFirst 7..: 50

additional nomination
  nomination yes: 600

additional arrangedEmployment
  day ..2016-11-18 and offer other..senior-management: 600
  offerDay 2016-11-19..2025-03-24 and offer senior-management: 200
  offerDay 2016-11-19..2025-03-24 and offer other: 50

additional canadianStudy
  day 2016-11-19.. and study one-or-two-year: 15
  day 2016-11-19.. and study three-or-more-year: 30

additional sibling
  day 2017-06-06.. and sibling yes: 15

additional french
  day 2017-06-06..2020-10-19 and lowestFrench 7.. and lowestEnglish ..4: 15
  day 2017-06-06..2020-10-19 and lowestFrench 7.. and lowestEnglish 5..: 30
  day 2020-10-20.. and lowestFrench 7.. and lowestEnglish ..4: 25
  day 2020-10-20.. and lowestFrench 7.. and lowestEnglish 5..: 50
`;

/** The most that a section may give, with / without an accompanying spouse or partner; then the whole. */
export const MOST = {
  core: '460/500',
  spouse: '40/0',
  transferability: '100/100',
  additional: '600/600',
  total: '1200/1200',
} as const;
