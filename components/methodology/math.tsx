import type { ReactNode } from 'react';
import { Digits, Fraction, Name, Row, Sign, Subscript, Under, UnderOver } from './math-elements';

type TokensProps = {
  /** Names, numbers and signs with spaces between: `y = 100 ·`. */
  readonly of: string;
};

/** A run of a formula: single signs as operators, numbers as numbers, letters as names. */
export function Tokens({ of }: TokensProps) {
  return of.split(' ').map((token, place) => {
    // A formula never changes: a token has no other name than its place.
    const key = `${place} ${token}`;
    if (/^[\d.,%]+$/.test(token)) return <Digits key={key}>{token}</Digits>;
    if (/^\p{L}+$/u.test(token)) return <Name key={key}>{token}</Name>;
    return <Sign key={key}>{token}</Sign>;
  });
}

type SubProps = { readonly name: string; readonly sub: string };

/** A name with an index: `w` and `i`. */
export function Sub({ name, sub }: SubProps) {
  return (
    <Subscript>
      <Name>{name}</Name>
      <Row>
        <Tokens of={sub} />
      </Row>
    </Subscript>
  );
}

type RatioProps = { readonly over: ReactNode; readonly under: ReactNode };

export function Ratio({ over, under }: RatioProps) {
  return (
    <Fraction>
      <Row>{over}</Row>
      <Row>{under}</Row>
    </Fraction>
  );
}

type SumProps = {
  /** What the sum runs over: `i`, or `j = 1`. */
  readonly index: string;
  readonly to?: string;
  readonly children: ReactNode;
};

/** A sum with what it runs over. */
export function Sum({ index, to, children }: SumProps) {
  const under = (
    <Row>
      <Tokens of={index} />
    </Row>
  );
  return (
    <>
      {to === undefined ? (
        <Under>
          <Sign>∑</Sign>
          {under}
        </Under>
      ) : (
        <UnderOver>
          <Sign>∑</Sign>
          {under}
          <Name>{to}</Name>
        </UnderOver>
      )}
      {children}
    </>
  );
}

/** Weights times scores, summed up: what means and gaps are made of. */
export function WeightedSum({ name }: { readonly name: string }) {
  return (
    <Sum index="i">
      <Sub name="w" sub="i" />
      <Sub name={name} sub="i" />
    </Sum>
  );
}

/** The sum of the weights. */
export function WeightSum() {
  return (
    <Sum index="i">
      <Sub name="w" sub="i" />
    </Sum>
  );
}
