import { createElement, type ReactNode } from 'react';

/*
 * The elements of MathML that formulas use. React renders them, but its types do not know them,
 * so that each is made a component here once.
 */

type MathElementProps = { readonly children: ReactNode };

/** A formula on a line of its own. */
export function DisplayMath({ children }: MathElementProps) {
  return createElement('math', { display: 'block' }, createElement('mrow', null, children));
}

export function Row({ children }: MathElementProps) {
  return createElement('mrow', null, children);
}

export function Name({ children }: MathElementProps) {
  return createElement('mi', null, children);
}

export function Digits({ children }: MathElementProps) {
  return createElement('mn', null, children);
}

export function Sign({ children }: MathElementProps) {
  return createElement('mo', null, children);
}

export function Fraction({ children }: MathElementProps) {
  return createElement('mfrac', null, children);
}

export function Subscript({ children }: MathElementProps) {
  return createElement('msub', null, children);
}

export function Superscript({ children }: MathElementProps) {
  return createElement('msup', null, children);
}

export function Under({ children }: MathElementProps) {
  return createElement('munder', null, children);
}

export function UnderOver({ children }: MathElementProps) {
  return createElement('munderover', null, children);
}

/** A square root over all that it holds. */
export function Root({ children }: MathElementProps) {
  return createElement('msqrt', null, children);
}
