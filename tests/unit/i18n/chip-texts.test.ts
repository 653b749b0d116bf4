import { expect, test } from 'vitest';
import { chipTexts, sayFrom } from '@/lib/i18n/chip-texts';
import { message } from '@/lib/i18n/message';
import { speak } from '../../helpers/messages';

test.each(['ja', 'en'] as const)(
  'what a page says is what the browser would say: %s',
  (language) => {
    speak(language);
    const say = sayFrom(chipTexts());
    expect(say('chip.fold')).toBe(message('chip.fold'));
    expect(say('chip.rank', 'B→A', '62')).toBe(message('chip.rank', ['B→A', '62']));
    // Here Japanese has the second part before the first.
    expect(say('chip.say.checks', '8', '10')).toBe(message('chip.say.checks', ['8', '10']));
  },
);

test('a part that looks like a place for one is a part', () => {
  speak('ja');
  expect(sayFrom(chipTexts())('chip.rank', '$2', '$1')).toBe('$2 $1%');
});
