/** An exact fraction in lowest terms, its denominator above 0; both are safe integers. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b);

/** The fraction in lowest terms; the denominator must be above 0. */
export function fraction(numerator: number, denominator: number): Fraction {
  const divisor = greatestCommonDivisor(Math.abs(numerator), denominator) || 1;
  return { numerator: numerator / divisor || 0, denominator: denominator / divisor };
}

/** The sum; exact while the least common denominator is a safe integer, as it is of shares. */
export function addFractions(a: Fraction, b: Fraction): Fraction {
  const scale = b.denominator / greatestCommonDivisor(a.denominator, b.denominator);
  const common = a.denominator * scale;
  return fraction(a.numerator * scale + b.numerator * (common / b.denominator), common);
}
