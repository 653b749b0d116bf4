import type { Instant } from '../time-units';
import type { Connection } from './connection';
import { alertsOf, type ScheduleAlert } from './schedule';

export interface ConnectionAlert {
  connection: string;
  alert: ScheduleAlert;
  /** Since when there is something to tell of this connection. */
  since: Instant;
}

/** Everything the user has to know of scheduled runs, connection by connection. */
export const alertsIn = (connections: readonly Connection[]): ConnectionAlert[] =>
  connections.flatMap(({ id, schedule, connectedAt }) =>
    schedule
      ? alertsOf(schedule).map((alert) => ({
          connection: id,
          alert,
          since: schedule.alertSince ?? connectedAt,
        }))
      : [],
  );
