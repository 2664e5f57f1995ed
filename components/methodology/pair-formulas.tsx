import { Ratio, Sub, Sum, Tokens } from './math';
import { Digits, Name, Root, Row, Sign, Superscript, Under } from './math-elements';

const HALF = <Ratio over={<Digits>1</Digits>} under={<Digits>2</Digits>} />;

export function GapFormula() {
  return (
    <>
      <Tokens of="A − B =" />
      <Sum index="k">
        <Sub name="w" sub="k" />
        <Sign>(</Sign>
        <Sub name="a" sub="k" />
        <Sign>−</Sign>
        <Sub name="b" sub="k" />
        <Sign>)</Sign>
      </Sum>
    </>
  );
}

export function LeadShareFormula() {
  return (
    <>
      <Tokens of="S = P (" />
      <WeightedDifference />
      <Tokens of="> 0 ) +" />
      {HALF}
      <Tokens of="P (" />
      <WeightedDifference />
      <Tokens of="= 0 )" />
    </>
  );
}

function WeightedDifference() {
  return (
    <Sum index="k">
      <Sub name="w" sub="k" />
      <Sub name="d" sub="k" />
    </Sum>
  );
}

export function BreakEvenFormula() {
  return (
    <>
      <Tokens of="t =" />
      <Ratio over={<Name>r</Name>} under={<Tokens of="r − d" />} />
    </>
  );
}

/** The lowest or the highest gap. */
export function LeaveOutFormula({ name }: { readonly name: 'min' | 'max' }) {
  return (
    <>
      <Under>
        <Name>{name}</Name>
        <Name>p</Name>
      </Under>
      <Sign>(</Sign>
      <GapWithout />
      <Sign>)</Sign>
    </>
  );
}

function GapWithout() {
  return (
    <>
      <Sub name="A" sub="− p" />
      <Sign>−</Sign>
      <Sub name="B" sub="− p" />
    </>
  );
}

export function DrawsFormula() {
  return (
    <>
      <Tokens of="D =" />
      <Ratio over={<Digits>1</Digits>} under={<Name>N</Name>} />
      <Sum index="j = 1" to="N">
        <Sign>(</Sign>
        <Compared sign=">" />
        <Sign>+</Sign>
        {HALF}
        <Compared sign="=" />
        <Sign>)</Sign>
      </Sum>
    </>
  );
}

/** 1 where the comparison of a draw holds, else 0. */
function Compared({ sign }: { readonly sign: string }) {
  return (
    <>
      <Sign>[</Sign>
      <Sub name="A" sub="j" />
      <Sign>{sign}</Sign>
      <Sub name="B" sub="j" />
      <Sign>]</Sign>
    </>
  );
}

/** @param share finished percentage */
export function VerdictFormula({ share }: { readonly share: string }) {
  return <Tokens of={`S ≥ ${share} ∧ D ≥ ${share}`} />;
}

/** No passage turns the order. */
export function FirmOrderFormula() {
  return (
    <>
      <Tokens of="∧ ∀ p : sgn (" />
      <GapWithout />
      <Tokens of=") = sgn ( A − B )" />
    </>
  );
}

export function RankIntervalFormula() {
  return (
    <>
      <Tokens of="c =" />
      <Ratio
        over={<Tokens of="3 ( k − 1 )" />}
        under={
          <Superscript>
            <Name>s</Name>
            <Digits>2</Digits>
          </Superscript>
        }
      />
      <Tokens of="− 1" />
    </>
  );
}

/** The distance of two driver profiles. */
export function PeerFormula() {
  return (
    <>
      <Tokens of="δ =" />
      <Root>
        <Ratio over={<Digits>1</Digits>} under={<Name>n</Name>} />
        <Sum index="k">
          <Superscript>
            <Row>
              <Sign>(</Sign>
              <Sub name="a" sub="k" />
              <Sign>−</Sign>
              <Sub name="b" sub="k" />
              <Sign>)</Sign>
            </Row>
            <Digits>2</Digits>
          </Superscript>
        </Sum>
      </Root>
    </>
  );
}
