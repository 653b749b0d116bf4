import type { z } from 'zod';
import type { FeedId } from '../domain/events/event';
import type { FeedProblem } from '../domain/events/subscription';
import type { AttemptId, ClickId } from '../domain/identity';
import type { Instant } from '../domain/time';
import type { AdvertisingProtocol } from './advertising';
import type { Outcome } from './outcome';
import type * as schemas from './schemas';
import type { SyncProtocol } from './sync';
import type { ComposerState } from './views/composer';
import type { EnterAnswer, ProfileAnswer } from './views/conversions';
import type { ChipState, PanelState } from './views/page';
import type { PopupState } from './views/popup';

export type * from './outcome';
export type * from './views/composer';
export type * from './views/page';
export type * from './views/popup';

export interface FeedAnswer {
  id?: FeedId | undefined;
  problem?: FeedProblem | undefined;
}

type In<S extends z.ZodType> = z.input<S>;

/** Every message, in one map. Who may send which is said in `background/handlers.ts`. */
export interface Protocol extends AdvertisingProtocol, SyncProtocol {
  recordRoomClick(data: In<typeof schemas.roomClick>): Outcome<{ clickId: ClickId }>;
  recordLanding(data: In<typeof schemas.landing>): Outcome<{ clickId?: ClickId | undefined }>;
  recordCartAttempt(data: In<typeof schemas.cartAttempt>): Outcome<{ attemptId: AttemptId }>;
  recordRoomVisit(data: In<typeof schemas.roomVisit>): Outcome;
  recordOwnAction(data: In<typeof schemas.ownAction>): Outcome;
  openComposer(data: In<typeof schemas.composerQuery>): Outcome<{ state: ComposerState }>;
  saveDraft(data: In<typeof schemas.draft>): Outcome;
  recordOwnPost(data: In<typeof schemas.ownPost>): Outcome;
  reportPageRead(data: In<typeof schemas.pageRead>): Outcome;
  pageState(data: In<typeof schemas.pageQuery>): Outcome<ChipState>;
  panelState(data: In<typeof schemas.pageQuery>): Outcome<{ state: PanelState }>;
  popupState(): Outcome<{ state: PopupState }>;
  /** Injects the chip where it is switched on, and answers with what it needs first, and its tab. */
  showChip(data: In<typeof schemas.pageQuery>): Outcome<ChipState & { tab: number }>;
  openPanel(): Outcome;
  saveChipLayout(data: In<typeof schemas.chipLayout>): Outcome;
  markBought(data: In<typeof schemas.boughtMark>): Outcome;
  forgetClick(data: In<typeof schemas.clickId>): Outcome<{ undoUntil: Instant }>;
  undoForget(): Outcome;
  answerOwnRoom(data: In<typeof schemas.ownRoomAnswer>): Outcome;
  openNotebook(data: In<typeof schemas.notebookPlace>): Outcome;
  saveMonth(data: In<typeof schemas.typedMonth>): Outcome;
  openOptions(data: In<typeof schemas.optionsPlace>): Outcome;
  changeEvents(data: In<typeof schemas.eventChanges>): Outcome;
  noteShare(data: In<typeof schemas.share>): Outcome;
  forgetShare(data: In<typeof schemas.shareRef>): Outcome;
  /** With a problem nothing was subscribed to. */
  subscribeFeed(data: In<typeof schemas.newFeed>): Outcome<FeedAnswer>;
  unsubscribeFeed(data: In<typeof schemas.feedRef>): Outcome;
  /** With a problem the last good copy is kept. */
  refreshFeed(data: In<typeof schemas.feedRef>): Outcome<FeedAnswer>;
  /** `until`: when it comes again, before quiet hours have their say. */
  snoozeReminder(data: In<typeof schemas.reminderRef>): Outcome<{ until: Instant }>;
  saveProfile(data: In<typeof schemas.savedProfile>): Outcome<ProfileAnswer>;
  removeProfile(data: In<typeof schemas.profileRef>): Outcome;
  enterConversions(data: In<typeof schemas.enteredEvents>): Outcome<EnterAnswer>;
  /** Sends what was held, refused or, knowingly, what may have arrived. */
  sendConversion(data: In<typeof schemas.sentAgain>): Outcome;
  dropConversion(data: In<typeof schemas.conversionRef>): Outcome;
  keepLanding(data: In<typeof schemas.keptClick>): Outcome;
  forgetLanding(data: In<typeof schemas.landingRef>): Outcome;
  scheduleDeletion(data: In<typeof schemas.deletionRange>): Outcome<{ dueAt: Instant }>;
  cancelDeletion(): Outcome;
  runDueDeletion(): Outcome;
}

export type MessageName = keyof Protocol;
export type MessageData<K extends MessageName> = Parameters<Protocol[K]>[0];
export type MessageAnswer<K extends MessageName> = ReturnType<Protocol[K]>;
