import { type FormEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { note } from '@/components/ui/classes';
import { SelectField, TextField } from '@/components/ui/Fields';
import { DELIVERIES, DISCOUNTS, type Profile } from '@/lib/domain/conversions/profile';
import {
  type ProfileField,
  type ProfileProblem,
  type ProfileTexts,
  profileOf,
} from '@/lib/domain/conversions/profile-texts';
import { needsKey, USUAL_ADDRESS, VARIANTS } from '@/lib/domain/conversions/variant';
import { profileSentence, variantName, variantNote } from '@/lib/i18n/conversion-words';
import { message } from '@/lib/i18n/message';
import css from './conversions.module.css';
import { Digits } from './Digits';
import { MappingTable } from './MappingTable';
import { saveProfile } from './save-profile';

interface Props {
  before: Profile | undefined;
  texts: ProfileTexts;
  /** Taken from what was pasted. */
  initialKey: string;
  onDone: (text: string) => void;
  onCancel: () => void;
}

const DISCOUNT_WORDS = {
  line: 'conversions.profile.discountLine',
  items: 'conversions.profile.discountItems',
} as const;
const DELIVERY_WORDS = {
  live: 'conversions.profile.deliveryLive',
  hold: 'conversions.profile.deliveryHold',
} as const;

/** The fields of a profile. The key is only ever typed: what is kept is never shown. */
export function ProfileForm({ before, texts: initial, initialKey, onDone, onCancel }: Props) {
  const [texts, setTexts] = useState(initial);
  const [key, setKey] = useState(initialKey);
  const [problems, setProblems] = useState<readonly ProfileProblem[]>([]);
  const [failed, setFailed] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const change = (more: Partial<ProfileTexts>) => {
    setTexts((now) => ({ ...now, ...more }));
    setProblems([]);
  };
  const problemOf = (field: ProfileField) => {
    const found = problems.find((one) => one.field === field);
    return found && profileSentence(found);
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const made = profileOf(texts, before?.id ?? ('new' as Profile['id']), false);
    if (!made.ok) {
      setProblems(made.problems);
      const [first] = made.problems;
      form.current?.querySelector<HTMLElement>(`[name="${first?.field}"]`)?.focus();
      return;
    }
    const saved = await saveProfile(texts, before?.id, key, made.profile);
    // It was handed over: it does not stay in the page.
    if (saved.ok) setKey('');
    if (saved.ok) onDone(saved.text);
    else setFailed(saved.text);
  };
  const text = (field: 'name' | 'advertiserId' | 'mid' | 'address', hint?: string) => (
    <TextField
      label={message(`conversions.profile.${field}`)}
      name={field}
      value={texts[field]}
      error={problemOf(field)}
      hint={hint}
      wide={field === 'address'}
      set={(value) => change({ [field]: value })}
    />
  );
  const hasKey = before !== undefined && before.variant !== 'ep' && before.hasKey;
  return (
    <form ref={form} className={css.form} noValidate onSubmit={(event) => void save(event)}>
      {text('name')}
      <SelectField
        label={message('conversions.profile.variant')}
        value={texts.variant}
        options={VARIANTS.map((variant) => ({ value: variant, name: variantName(variant) }))}
        set={(variant) => change({ variant, address: addressFor(texts, variant) })}
      />
      <p className={note} data-wide>
        {variantNote(texts.variant)}
      </p>
      {text('advertiserId')}
      {text('mid', message('conversions.profile.midHint'))}
      {text('address', message('conversions.profile.addressHint'))}
      {needsKey(texts.variant) && (
        <TextField
          label={message('conversions.profile.key')}
          name="key"
          type="password"
          wide
          value={key}
          hint={message(hasKey ? 'conversions.profile.keyKept' : 'conversions.profile.keyHint')}
          set={setKey}
        />
      )}
      {texts.variant !== 'gateway' && (
        <>
          <TextField
            label={message('conversions.profile.exponents')}
            name="exponents"
            value={texts.exponents}
            error={problemOf('exponents')}
            hint={message('conversions.profile.exponentsHint')}
            set={(exponents) => change({ exponents })}
          />
          <SelectField
            label={message('conversions.profile.discount')}
            value={texts.discount}
            options={DISCOUNTS.map((way) => ({ value: way, name: message(DISCOUNT_WORDS[way]) }))}
            set={(discount) => change({ discount })}
          />
          <Digits text={texts.exponents} />
        </>
      )}
      <SelectField
        label={message('conversions.profile.delivery')}
        value={texts.delivery}
        options={DELIVERIES.map((one) => ({ value: one, name: message(DELIVERY_WORDS[one]) }))}
        set={(delivery) => change({ delivery })}
      />
      <MappingTable
        mapping={texts.mapping}
        problem={problemOf('mapping')}
        onMapping={(mapping) => change({ mapping })}
      />
      <footer>
        <p className={note}>{message('conversions.profile.saveNote')}</p>
        <p role="alert" className={css.problem}>
          {failed}
        </p>
        <Button look="primary" type="submit">
          {message('conversions.profile.save')}
        </Button>
        <Button onClick={onCancel}>{message('conversions.profile.cancel')}</Button>
      </footer>
    </form>
  );
}

/** Another variant has another address, unless the user wrote one. */
const addressFor = ({ address, variant }: ProfileTexts, next: ProfileTexts['variant']): string =>
  address.trim() === USUAL_ADDRESS[variant] ? USUAL_ADDRESS[next] : address;
