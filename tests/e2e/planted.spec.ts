import { lostInForcedColors } from './helpers/a11y/forced';
import { walk } from './helpers/a11y/keyboard';
import { cutText, sticksOut } from './helpers/a11y/layout';
import { stillMoves } from './helpers/a11y/motion';
import { namelessGroups, namesOf } from './helpers/a11y/names';
import { focusReturns } from './helpers/a11y/openers';
import { expect, test } from './helpers/test';

// The checks of accessibility are worth what they find: here each has something to find.
const GOOD = '<main><h1>Plain</h1><button>One</button> <a href="#two">Two</a></main>';

test('a sound page has no findings', async ({ page }) => {
  await page.setContent(GOOD);
  expect(await walk(page)).toEqual({ problems: [], stops: 2 });
  const rest = [sticksOut, cutText, stillMoves, lostInForcedColors, namelessGroups];
  for (const check of rest) expect(await check(page), check.name).toEqual([]);
});

test('focus that is not seen, covered, or out of order', async ({ page }) => {
  await page.setContent(`<style>button{outline:none!important}</style>${GOOD}
    <a href="#late" tabindex="2">Late</a>
    <div style="position:fixed;inset:0 0 auto;height:200px;background:red"></div>`);
  const { problems } = await walk(page);
  expect(problems).toEqual([
    expect.stringMatching(/^focus covered: a "Late"/),
    expect.stringMatching(/^focus not visible: button "One"/),
    expect.stringMatching(/^focus covered: button "One"/),
    expect.stringMatching(/^focus covered: a "Two"/),
    expect.stringMatching(/^jumps the order: a "Late"/),
  ]);
});

test('a trap, and what lies behind it', async ({ page }) => {
  await page.setContent(`${GOOD}<script>document.querySelector('button').addEventListener(
    'keydown', (event) => event.key === 'Tab' && event.preventDefault())</script>`);
  const { problems } = await walk(page);
  expect(problems).toEqual([
    expect.stringMatching(/^trapped in button "One"/),
    expect.stringMatching(/^not reached: a "Two"/),
  ]);
});

test('an opener that does not close, and one that loses the focus', async ({ page }) => {
  await page.setContent(`<button aria-expanded="false" id="a">Stays</button>
    <button aria-expanded="false" id="b">Loses</button><script>
    a.onclick = () => a.setAttribute('aria-expanded', 'true');
    b.onclick = () => { b.setAttribute('aria-expanded', b.ariaExpanded === 'true' ? 'false' : 'true'); b.blur(); };
    </script>`);
  const { problems } = await focusReturns(page);
  expect(problems).toEqual([
    expect.stringMatching(/^does not close: button "Stays"/),
    expect.stringMatching(/^focus lost after closing: button "Loses"/),
  ]);
});

test('what sticks out, and what is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 400 });
  await page.setContent(`<p style="width:600px">wide</p>
    <p style="width:40px;overflow:hidden;white-space:nowrap">cut without a sign of it</p>`);
  expect(await sticksOut(page)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^scrolls sideways/)]),
  );
  expect(await cutText(page)).toEqual([expect.stringMatching(/^cut off: p "cut without/)]);
});

test('motion in an element and in what is drawn before it', async ({ page }) => {
  await page.setContent(`<style>p{transition:opacity 1s} b::before{content:'x';transition:all 1s}
    </style><p>moves</p><b>moves too</b>`);
  expect(await stillMoves(page)).toEqual([
    expect.stringMatching(/^moves: p "moves"/),
    expect.stringMatching(/^moves: b "moves too".*::before$/),
  ]);
});

test('a bar and a state that only colour tells', async ({ page }) => {
  await page.setContent(`<style>i{display:block;width:80px;height:8px;background:teal}
    [aria-current]{box-shadow:0 2px teal;color:teal}
    [aria-pressed]{border:0 solid transparent;border-bottom-width:2px;background:none}
    [aria-pressed=true]{border-color:LinkText}</style>
    <div><button aria-pressed="true">C</button><button aria-pressed="false">D</button></div>
    <nav><a href="#a" aria-current="page">A</a><a href="#b">B</a></nav><div><i></i></div>`);
  expect(await lostInForcedColors(page)).toEqual([
    expect.stringMatching(/^no longer painted: i/),
    expect.stringMatching(/^on looks like off: button "C"/),
    expect.stringMatching(/^on looks like off: a "A"/),
  ]);
});

test('controls and groups without names', async ({ page }) => {
  await page.setContent('<button></button><input><fieldset><input aria-label="x"></fieldset>');
  const nameless = (await namesOf(page)).filter(({ name }) => name === '');
  expect(nameless.map(({ role }) => role)).toEqual(['button', 'textbox']);
  expect(await namelessGroups(page)).toHaveLength(1);
});
