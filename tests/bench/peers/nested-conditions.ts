import type { Profile } from '../../../src/engine/index.ts';
import type { Clb } from '../../../src/engine/schema.ts';

/** The grid of 2025-03-25 as calculators are often written: nested conditions on texts and numbers. */
export function nestedConditionsTotal(p: Profile): number {
  const single = p.spouse === null;
  let core =
    age(p.age, single) + education(p.education, single) + work(p.canadianWorkYears, single);
  for (const clb of values(p.firstLanguage.clb)) core += first(clb, single);
  if (p.secondLanguage) {
    let second = 0;
    for (const clb of values(p.secondLanguage.clb)) {
      if (clb >= 9) second += 6;
      else if (clb >= 7) second += 3;
      else if (clb >= 5) second += 1;
    }
    core += Math.min(second, single ? 24 : 22);
  }
  let spouse = 0;
  if (p.spouse) {
    spouse += spouseEducation(p.spouse.education);
    if (p.spouse.canadianWorkYears >= 5) spouse += 10;
    else if (p.spouse.canadianWorkYears >= 4) spouse += 9;
    else if (p.spouse.canadianWorkYears >= 3) spouse += 8;
    else if (p.spouse.canadianWorkYears >= 2) spouse += 7;
    else if (p.spouse.canadianWorkYears >= 1) spouse += 5;
    if (p.spouse.firstLanguage) {
      for (const clb of values(p.spouse.firstLanguage.clb)) {
        if (clb >= 9) spouse += 5;
        else if (clb >= 7) spouse += 3;
        else if (clb >= 5) spouse += 1;
      }
    }
  }
  return core + spouse + transfer(p) + additional(p);
}

const values = (clb: Clb): number[] => [clb.reading, clb.writing, clb.listening, clb.speaking];

function age(years: number, single: boolean): number {
  if (years <= 17) return 0;
  if (years === 18) return single ? 99 : 90;
  if (years === 19) return single ? 105 : 95;
  if (years <= 29) return single ? 110 : 100;
  if (years === 30) return single ? 105 : 95;
  if (years === 31) return single ? 99 : 90;
  if (years === 32) return single ? 94 : 85;
  if (years === 33) return single ? 88 : 80;
  if (years === 34) return single ? 83 : 75;
  if (years === 35) return single ? 77 : 70;
  if (years === 36) return single ? 72 : 65;
  if (years === 37) return single ? 66 : 60;
  if (years === 38) return single ? 61 : 55;
  if (years === 39) return single ? 55 : 50;
  if (years === 40) return single ? 50 : 45;
  if (years === 41) return single ? 39 : 35;
  if (years === 42) return single ? 28 : 25;
  if (years === 43) return single ? 17 : 15;
  if (years === 44) return single ? 6 : 5;
  return 0;
}

function education(level: string, single: boolean): number {
  if (level === 'doctoral') return single ? 150 : 140;
  if (level === 'master') return single ? 135 : 126;
  if (level === 'two-or-more') return single ? 128 : 119;
  if (level === 'bachelor') return single ? 120 : 112;
  if (level === 'two-year') return single ? 98 : 91;
  if (level === 'one-year') return single ? 90 : 84;
  if (level === 'secondary') return single ? 30 : 28;
  return 0;
}

function spouseEducation(level: string): number {
  if (level === 'doctoral' || level === 'master') return 10;
  if (level === 'two-or-more') return 9;
  if (level === 'bachelor') return 8;
  if (level === 'two-year') return 7;
  if (level === 'one-year') return 6;
  if (level === 'secondary') return 2;
  return 0;
}

function work(years: number, single: boolean): number {
  if (years >= 5) return single ? 80 : 70;
  if (years === 4) return single ? 72 : 63;
  if (years === 3) return single ? 64 : 56;
  if (years === 2) return single ? 53 : 46;
  if (years === 1) return single ? 40 : 35;
  return 0;
}

function first(clb: number, single: boolean): number {
  if (clb >= 10) return single ? 34 : 32;
  if (clb === 9) return single ? 31 : 29;
  if (clb === 8) return single ? 23 : 22;
  if (clb === 7) return single ? 17 : 16;
  if (clb === 6) return single ? 9 : 8;
  if (clb >= 4) return 6;
  return 0;
}

function transfer(p: Profile): number {
  const every = (least: number) => values(p.firstLanguage.clb).every((clb) => clb >= least);
  const one = ['one-year', 'two-year', 'bachelor'].includes(p.education);
  const higher = ['two-or-more', 'master', 'doctoral'].includes(p.education);
  let schooling = 0;
  if (one) {
    if (every(9)) schooling += 25;
    else if (every(7)) schooling += 13;
    if (p.canadianWorkYears >= 2) schooling += 25;
    else if (p.canadianWorkYears >= 1) schooling += 13;
  } else if (higher) {
    if (every(9)) schooling += 50;
    else if (every(7)) schooling += 25;
    if (p.canadianWorkYears >= 2) schooling += 50;
    else if (p.canadianWorkYears >= 1) schooling += 25;
  }
  let foreign = 0;
  if (p.foreignWorkYears >= 3) {
    if (every(9)) foreign += 50;
    else if (every(7)) foreign += 25;
    if (p.canadianWorkYears >= 2) foreign += 50;
    else if (p.canadianWorkYears >= 1) foreign += 25;
  } else if (p.foreignWorkYears >= 1) {
    if (every(9)) foreign += 25;
    else if (every(7)) foreign += 13;
    if (p.canadianWorkYears >= 2) foreign += 25;
    else if (p.canadianWorkYears >= 1) foreign += 13;
  }
  let trade = 0;
  if (p.tradeCertificate) {
    if (every(7)) trade = 50;
    else if (every(5)) trade = 25;
  }
  return Math.min(100, Math.min(50, schooling) + Math.min(50, foreign) + trade);
}

function additional(p: Profile): number {
  let points = 0;
  if (p.nomination) points += 600;
  if (p.canadianStudy === 'three-or-more-year') points += 30;
  else if (p.canadianStudy === 'one-or-two-year') points += 15;
  if (p.sibling) points += 15;
  const results = [p.firstLanguage, p.secondLanguage];
  const french = results.find((result) => result?.language === 'french');
  const english = results.find((result) => result?.language === 'english');
  if (french && values(french.clb).every((clb) => clb >= 7)) {
    if (english && values(english.clb).every((clb) => clb >= 5)) points += 50;
    else points += 25;
  }
  return Math.min(600, points);
}
