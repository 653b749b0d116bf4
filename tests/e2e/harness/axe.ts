import type { Page } from '@playwright/test';
import axe, { type AxeResults, type Result } from 'axe-core';

export interface AxeOptions {
  /** CSS selectors to stay within, e.g. `room-techo-panel`; the whole page when left out. */
  include?: readonly string[];
  /** Rule ids to leave out, each with its reason beside the call. */
  disable?: readonly string[];
}

/**
 * What axe-core has to say about the page, open shadow roots included. Its source is evaluated
 * through the debugger, so the page's content security policy does not matter.
 */
export async function axeViolations(page: Page, options: AxeOptions = {}): Promise<Result[]> {
  // From the top: what the line of contents covers while one scrolls is not too small a target.
  await page.evaluate(`scrollTo(0, 0); ${axe.source}; undefined`);
  const context = options.include ? { include: options.include.map((s) => [s]) } : {};
  const rules = {
    // WCAG 2.2's own, which axe leaves out unless asked.
    'target-size': { enabled: true },
    ...Object.fromEntries((options.disable ?? []).map((id) => [id, { enabled: false }])),
  };
  const call = `axe.run(${JSON.stringify(options.include ? context : null)} ?? document, {
    resultTypes: ['violations'], iframes: false, rules: ${JSON.stringify(rules)} })`;
  const results = await page.evaluate<AxeResults>(call);
  return results.violations;
}

/** One readable line per finding, for an assertion's message. */
export function describeViolations(violations: readonly Result[]): string[] {
  return violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}: ${violation.help}`),
  );
}
