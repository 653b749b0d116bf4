// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { textRuns, writtenText } from '../../../lib/pages/dom';
import { agreed, type Candidate, firstOf, only } from '../../../lib/pages/reading';
import { dom } from './support';

const says = (value: string | undefined, source = 's'): Candidate<string> => ({
  source,
  read: () => value,
});
const breaks: Candidate<string> = {
  source: 'broken',
  read: () => {
    throw new Error('broken');
  },
};

describe('pieces of text', () => {
  const runs = (html: string, skip = '#skip'): string[] => textRuns(dom(html).body, skip);

  test.each([
    ['<b>フォロー</b> 224', ['フォロー', '224']],
    ['商品<b>2</b>件', ['商品', '2', '件']],
    ['<p>12.3<!-- -->K</p>', ['12.3K']],
    ['a<script>b</script><style>c</style><template>d</template><p id="skip">e</p>', ['a']],
    ['<p> a\n b </p><p> </p>', ['a b']],
    ['', []],
  ])('%s', (html, expected) => {
    expect(runs(html)).toEqual(expected);
  });

  test('end where enough is enough', () => {
    expect(textRuns(dom('<p>x</p>'.repeat(50)).body, 'i', 10).length).toBe(10);
  });

  test('are found deeper than a stack is high', () => {
    const document = dom('');
    let inner: Element = document.body;
    for (let depth = 0; depth < 20_000; depth++) {
      inner = inner.appendChild(document.createElement('i'));
    }
    inner.append('deep');
    expect(textRuns(document.body, 'b')).toEqual(['deep']);
  });

  test('as written keep their line breaks', () => {
    expect(writtenText(dom(' <p>a<br>b <i>c</i>\nd</p>').body)).toBe('a\nb c\nd');
  });
});

describe('readings', () => {
  test('the first candidate that yields a value', () => {
    expect(firstOf([breaks, says(undefined), says('a', 'x'), says('b')])).toEqual({
      value: 'a',
      source: 'x',
    });
    expect(firstOf([says(undefined), breaks])).toEqual({ miss: 'malformed' });
  });

  test('candidates must not contradict each other', () => {
    expect(agreed([says(undefined), says('a', 'x'), breaks, says('a', 'y')])).toEqual({
      value: 'a',
      source: 'x',
    });
    expect(agreed([says('a'), says('b'), says('a')])).toEqual({ miss: 'ambiguous' });
    expect(agreed([breaks, says(undefined)])).toEqual({ miss: 'malformed' });
    expect(agreed([says(undefined)])).toEqual({ miss: 'absent' });
  });

  test('one value in several places', () => {
    expect(only('t', [1, 1])).toEqual({ value: 1, source: 't' });
    expect(only('t', [1, 2])).toEqual({ miss: 'ambiguous' });
    expect(only('t', [])).toEqual({ miss: 'absent' });
  });
});
