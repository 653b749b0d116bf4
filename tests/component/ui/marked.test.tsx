import { render, screen } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { speak } from '../../helpers/messages';

beforeEach(() => speak('en'));

it('marks an element whose text is Japanese, and only the Japanese of a sentence', () => {
  render(
    <>
      <b>木のうつわ 20cm 食洗機対応</b>
      <p>Press 完了 to post</p>
      <i>
        {'見本ショップ'}, {3} sales
      </i>
    </>,
  );
  expect(screen.getByText(/木のうつわ/)).toHaveAttribute('lang', 'ja');
  const sentence = screen.getByText(/to post/);
  expect(sentence).not.toHaveAttribute('lang');
  expect(sentence.innerHTML).toBe('Press <bdi lang="ja">完了</bdi> to post');
  expect(screen.getByText(/sales/).innerHTML).toBe('<bdi lang="ja">見本ショップ</bdi>, 3 sales');
});

it('does not speak an English name in Japanese, and puts no element where only text may be', () => {
  render(
    <>
      <button type="button" aria-label="Change “肩こり”">
        肩こり
      </button>
      <select>
        <option>2026-05-02 ほうろうケトル</option>
      </select>
    </>,
  );
  const button = screen.getByRole('button');
  expect(button).not.toHaveAttribute('lang');
  expect(button.innerHTML).toBe('<bdi lang="ja">肩こり</bdi>');
  expect(screen.getByRole('option')).toHaveAttribute('lang', 'ja');
});

function Renamed() {
  const [name, setName] = useState('Mug');
  return (
    <div>
      {name}
      <input aria-label="note" />
      <button type="button" onClick={() => setName('マグ large')}>
        rename
      </button>
    </div>
  );
}

it('what stands after a text stays what it is when the text becomes Japanese', () => {
  render(<Renamed />);
  const field = screen.getByRole('textbox');
  screen.getByRole('button').click();
  return screen.findByText(/large/).then(() => expect(screen.getByRole('textbox')).toBe(field));
});
