import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { speak } from '../../helpers/messages';
import {
  checklistWith,
  type FakeComposer,
  GOOD,
  group,
  MUG,
  sentMessages,
  settingsWith,
  show,
} from './composer.support';

beforeEach(() => speak('ja'));

const titles = () => screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent);
const checksIn = (name: string) =>
  group(name)
    .getAllByRole('heading', { level: 3 })
    .map((h) => h.textContent);
const check = (name: string) => {
  const item = screen.getByRole('heading', { level: 3, name }).closest('li');
  if (!item) throw new Error(`${name} is in no list`);
  return within(item);
};
const spanOf = ({ checklist }: FakeComposer, words: string) => {
  const start = checklist.snapshot().text.indexOf(words);
  return { start, end: start + words.length };
};

describe('before anything is written', () => {
  it('says what is wanted, the gravest first, without blaming', () => {
    show(checklistWith(''));
    expect(titles().slice(0, 5)).toEqual([
      'あと7つ',
      '必須',
      'おすすめ',
      'ヒント',
      'まだ分からないもの',
    ]);
    expect(screen.getByText('書きはじめると、その場で見ていきます')).toBeVisible();
    expect(checksIn('必須')).toEqual(['文字数', '#オリジナル写真', '自分の写真']);
    expect(
      check('文字数').getByText('まだ何も書かれていません。50〜500文字が目安です。'),
    ).toBeVisible();
  });

  it('puts together what lacks the same thing', () => {
    show(checklistWith(''));
    expect(checksIn('まだ分からないもの')).toEqual([
      'ショップ文の写し・変わりやすい情報・使えない言葉・薬機法・景表法',
    ]);
    expect(screen.getByText('本文を書くと見られます。')).toBeVisible();
  });
});

describe('what a check points at', () => {
  it('is quoted, and selected in the text by a press', () => {
    const composer = checklistWith('肩こりが治ると聞いて1,980円で買ってみました。');
    show(composer);
    fireEvent.click(check('使えない言葉').getByRole('button', { name: '本文の「治る」を選ぶ' }));
    expect(composer.show.mock.calls).toEqual([[spanOf(composer, '治る')]]);
    expect(check('使えない言葉').getByText(/言葉が2か所あります/)).toBeVisible();
    expect(check('変わりやすい情報').getByText('価格')).toBeVisible();
  });

  it('is named for what is the matter with it, a word of the law by its law', () => {
    show(checklistWith('日本一のカップ。 #マグ・カップ #マグ #マグ #'));
    expect(check('薬機法・景表法').getByText('景表法')).toBeVisible();
    for (const words of ['途中で切れる', '2回目', '名前がない']) {
      expect(check('ハッシュタグ').getAllByText(words).length).toBeGreaterThan(0);
    }
  });

  it('is cut where it is long, and not listed without end', () => {
    const composer = checklistWith(`${MUG.description}\n${'500円 '.repeat(20)}`);
    show(composer);
    const quote = check('ショップ文の写し').getAllByRole('button')[0];
    expect(quote).toHaveTextContent(/^ぽってりとした形.{14}…$/);
    expect(check('変わりやすい情報').getByText('ほか14か所')).toBeVisible();
    expect(check('変わりやすい情報').getAllByRole('button')).toHaveLength(6);
  });

  it('is text, whatever is written', () => {
    show(
      checklistWith('<img src=x onerror="globalThis.pwned=1"> 治る<script>1</script>', {
        item: {
          ...MUG,
          description: '<img src=x onerror="globalThis.pwned=1"> <script>1</script>',
        },
      }),
    );
    expect(document.querySelector('script, img')).toBeNull();
    expect(
      check('使えない言葉').getByRole('button', { name: '本文の「治る」を選ぶ' }),
    ).toBeVisible();
  });
});

describe('what may be put into the text', () => {
  it('is put there by a press only: a milder word in the place of the other', () => {
    const composer = checklistWith('これで肩こりが治る。完治です。');
    show(composer);
    expect(composer.use).not.toHaveBeenCalled();
    fireEvent.click(
      check('使えない言葉').getByRole('button', { name: /^入れ替える ?（心地よく過ごせる）/ }),
    );
    const span = spanOf(composer, '治る');
    expect(composer.use.mock.calls).toEqual([
      [{ kind: 'replace', span, text: '心地よく過ごせる' }],
    ]);
    // For 完治 nobody knows a milder word.
    expect(check('使えない言葉').getAllByRole('button', { name: /^入れ替える/ })).toHaveLength(2);
  });

  it('is a tag at the caret', () => {
    const composer = checklistWith('かわいい');
    show(composer);
    fireEvent.click(check('#オリジナル写真').getByRole('button', { name: /^入れる/ }));
    expect(composer.use.mock.calls).toEqual([[{ kind: 'insert', text: '#オリジナル写真' }]]);
  });

  it('is copied, and it is said whether that worked', async () => {
    const copied: string[] = [];
    let refuses = false;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        writeText: async (text: string) => {
          if (refuses) throw new Error('not allowed');
          copied.push(text);
        },
      },
    });
    show(checklistWith('かわいい'));
    const tag = check('#オリジナル写真');
    fireEvent.click(tag.getByRole('button', { name: /^コピー/ }));
    expect(await tag.findByText('コピーしました')).toBeVisible();
    expect(copied).toEqual(['#オリジナル写真']);
    refuses = true;
    fireEvent.click(tag.getByRole('button', { name: /^コピー/ }));
    expect(await tag.findByText('コピーできませんでした')).toBeVisible();
    expect(copied).toHaveLength(1);
  });

  it('is offered for what is fine already, where another form is safer', () => {
    const composer = checklistWith(GOOD.replace('#オリジナル', '＃オリジナル'));
    show(composer);
    expect(screen.getByText('できたもの（11）')).toBeVisible();
    fireEvent.click(screen.getByText('できたもの（11）'));
    fireEvent.click(check('#オリジナル写真').getByRole('button', { name: /^入れ替える/ }));
    expect(composer.use).toHaveBeenCalledWith({
      kind: 'replace',
      span: spanOf(composer, '＃オリジナル写真'),
      text: '#オリジナル写真',
    });
  });

  it('is a template with what is known of its fields', () => {
    const theme = [{ word: '北欧インテリア' }];
    const composer = checklistWith('', {
      settings: settingsWith({ theme }),
      templates: [
        { id: 'a', name: 'あいさつ', text: '{ショップ}の{商品名}。{テーマ}{季節}{ない}' },
      ],
      item: { images: [], shopName: MUG.shopName },
    });
    document.body.insertAdjacentHTML('beforeend', '<p class="item-name ng-binding">木のうつわ</p>');
    show(composer);
    fireEvent.click(screen.getByRole('button', { name: '「あいさつ」を入れる' }));
    document.querySelector('.item-name')?.remove();
    const { text } = composer.use.mock.calls[0]?.[0] ?? { text: '' };
    expect(text).toMatch(/^見本キッチンの木のうつわ。北欧インテリア[春夏秋冬]\{ない\}$/);
  });

  it('is edited in the options', () => {
    const sent = sentMessages();
    show(checklistWith(''));
    fireEvent.click(screen.getByRole('button', { name: '編集' }));
    expect(sent).toEqual([{ type: 'openOptions', data: { section: 'checklist' } }]);
  });
});

describe('why', () => {
  it('says the reason, how sure we are, and where it is written', () => {
    show(checklistWith(''));
    const tag = check('#オリジナル写真');
    fireEvent.click(tag.getByText(/^なぜ？/));
    expect(tag.getByText('公式')).toBeVisible();
    expect(tag.getByText('room.rakuten.co.jp/info/help/guideline/03.html')).toBeVisible();
    fireEvent.click(check('気になる点').getByText(/^なぜ？/));
    expect(check('気になる点').getByText('この手帳の目安です')).toBeVisible();
  });
});

describe('an item that was posted before', () => {
  const url = 'https://room.rakuten.co.jp/aoi_techo/1700234567801001';
  const earlier = [
    { at: Date.parse('2026-05-01T12:00:00Z') },
    { at: Date.parse('2026-03-01T12:00:00Z'), url },
  ];
  const links = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'));

  it('is said with its day and the way to it', () => {
    show(checklistWith(GOOD, { earlier }));
    expect(
      check('投稿ずみの商品').getByText('同じ商品を2026年5月1日(金)に投稿しています。'),
    ).toBeVisible();
    expect(links()).toEqual([url]);
  });

  it('and when the site says so, what to do', () => {
    const composer = checklistWith(GOOD);
    show(composer);
    expect(screen.queryByRole('alert')).toBeNull();
    composer.change({ notice: 'すでにコレ！している商品です' });
    expect(screen.getByRole('alert')).toHaveTextContent(
      '「すでにコレ！している商品です」同じ商品は2回投稿できません。',
    );
    composer.change({ notice: '<b>なにか</b>' });
    expect(screen.getByRole('alert')).toHaveTextContent('「<b>なにか</b>」画面の案内に沿って');
  });
});

describe('in English', () => {
  it('quotes the Japanese words as they are', () => {
    speak('en');
    show(checklistWith('肩こりが治る'));
    expect(titles().slice(0, 2)).toEqual(['9 to go', 'Required']);
    const quote = check('Words ROOM refuses').getByRole('button', {
      name: 'Select “治る” in the text',
    });
    expect(quote).toHaveTextContent('治る');
  });
});
