import type { Checklist } from '@/lib/content/composer/checklist';
import { message } from '@/lib/i18n/message';
import css from './composer.module.css';
import { EarlierPostLink } from './EarlierPostLink';

/** How the site words what it refuses (room-pages A3, B5), and the way on. */
const KINDS = [
  ['already', /すでにコレ|重複操作/],
  ['word', /禁止された|ご利用できない文字列/],
  ['limit', /上限|操作が多すぎ|しばらくお待ち/],
  ['signIn', /ログイン/],
  ['gone', /投稿できません|存在しません|販売開始前/],
] as const;

const kindOf = (notice: string) =>
  KINDS.find(([, wording]) => wording.test(notice))?.[0] ?? ('other' as const);

/** What the site says in a layer over its form, and what to do about it. */
export function Notice({ notice, checklist }: { notice: string; checklist: Checklist }) {
  const kind = kindOf(notice);
  return (
    <div className={css.notice} role="alert">
      <h2>{message('composer.notice.title')}</h2>
      <p>「{notice}」</p>
      <p>{message(`composer.notice.${kind}`)}</p>
      {kind === 'already' && <EarlierPostLink earlier={checklist.state.earlier} />}
    </div>
  );
}
