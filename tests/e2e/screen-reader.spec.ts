import fs from 'node:fs';
import { namelessGroups, namesOf } from './helpers/a11y/names';
import { everywhere } from './helpers/a11y/surfaces';
import { fillNotebook } from './helpers/filled';
import { expect, test } from './helpers/test';
import { text, textsOf } from './helpers/texts';

const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]/;
const PATIENCE = 240_000;

test('every control, picture and part has a name, and in Japanese it is a Japanese one', async ({
  extension,
  page,
}, info) => {
  info.setTimeout(PATIENCE);
  await fillNotebook(extension, page, text);
  const own = fs.readFileSync('lib/i18n/locales/ja.yml', 'utf8');
  let heard = 0;
  const problems = await everywhere(extension, async (surface) => {
    const names = await namesOf(surface);
    heard += names.length;
    const groups = await namelessGroups(surface);
    const wrong = names.flatMap(({ role, name }) => {
      if (name === '') return [`${role} without a name`];
      // Numbers, letters of ranks, names of services and of ROOMs are the same in every language.
      const words = name.replace(
        /aoi_techo|Instagram|Threads|Pinterest|LINE|X|TikTok|YouTube|[\d\s,.:/%–+-]|[A-ES]\b/g,
        '',
      );
      return JAPANESE.test(name) || words === '' || own.includes(words)
        ? []
        : [`${role} "${name}" is not Japanese`];
    });
    return [...groups, ...wrong];
  });
  expect([...new Set(problems)]).toEqual([]);
  expect(heard).toBeGreaterThan(300);
});

test.describe('in English', () => {
  test.use({ language: 'en' });

  test('no name is Japanese but what the English texts quote or a shop wrote', async ({
    extension,
    page,
  }, info) => {
    info.setTimeout(PATIENCE);
    await fillNotebook(extension, page, textsOf('en'));
    const quoted = fs.readFileSync('lib/i18n/locales/en.yml', 'utf8');
    const written = JSON.stringify(await extension.history());
    const problems = await everywhere(extension, async (surface) =>
      (await namesOf(surface)).flatMap(({ role, name }) => {
        if (name === '') return [`${role} without a name`];
        const japanese = name.match(/[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]+/g) ?? [];
        const foreign = japanese.filter(
          (word) => !quoted.includes(word) && !written.includes(word),
        );
        return foreign.length > 0 ? [`${role} "${name}" is Japanese`] : [];
      }),
    );
    expect([...new Set(problems)]).toEqual([]);
  });
});
