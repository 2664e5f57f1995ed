import { describe, expect, it } from 'vitest';
import {
  contentSecurityPolicy,
  contentSecurityPolicyWithNonce,
} from './content-security-policy.mjs';

/** The hash of `alert('Hello, world.');` as the specification (CSP Level 3, section 8.3) gives it. */
const HELLO = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";

function directives(html: string): ReadonlyMap<string, string> {
  return new Map(
    contentSecurityPolicy(html)
      .split('; ')
      .map((directive) => [directive.split(' ')[0] ?? '', directive]),
  );
}

describe('contentSecurityPolicy', () => {
  it('allows an inline script by its hash', () => {
    const policy = directives("<script>alert('Hello, world.');</script>");
    expect(policy.get('script-src')).toBe(`script-src 'self' ${HELLO}`);
  });

  it('hashes inline style elements too', () => {
    const policy = directives("<style data-x>alert('Hello, world.');</style>");
    expect(policy.get('style-src')).toBe(`style-src 'self' ${HELLO}`);
  });

  it('needs no hash for a script with an address', () => {
    const policy = directives('<script async="" src="/a.js"></script>');
    expect(policy.get('script-src')).toBe("script-src 'self'");
  });

  it('names a repeated script once, and scripts over several lines whole', () => {
    const script = '<script id="a">alert(\'Hello, world.\');</script>';
    expect(directives(script + script).get('script-src')).toBe(`script-src 'self' ${HELLO}`);
    expect(directives('<script>a\nb</script>').get('script-src')).not.toBe("script-src 'self'");
  });

  it('never allows what is unsafe in scripts', () => {
    const policy = directives('<script>1</script>');
    expect(policy.get('script-src')).not.toContain('unsafe');
    expect(policy.get('default-src')).toBe("default-src 'self'");
    expect(policy.get('frame-ancestors')).toBe("frame-ancestors 'none'");
  });
});

describe('contentSecurityPolicy of a framed page', () => {
  it('lets this site frame it, and is otherwise the same policy', () => {
    const policy = contentSecurityPolicy('', true);
    expect(policy).toContain("; frame-ancestors 'self'; ");
    expect(policy.replace("frame-ancestors 'self'", "frame-ancestors 'none'")).toBe(
      contentSecurityPolicy(''),
    );
  });
});

describe('contentSecurityPolicyWithNonce', () => {
  it('allows scripts and styles by the nonce, and is otherwise the same policy', () => {
    const policy = contentSecurityPolicyWithNonce('bm9uY2U=');
    expect(policy).toContain("; script-src 'self' 'nonce-bm9uY2U='; ");
    expect(policy.replaceAll(" 'nonce-bm9uY2U='", '')).toBe(contentSecurityPolicy(''));
  });
});
