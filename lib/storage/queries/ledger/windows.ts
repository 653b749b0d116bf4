import { USUAL_CONFIRMED_AFTER } from '../../../domain/advertising/confirmed-after';
import type { NetworkId } from '../../../domain/advertising/networks';
import { connectionsItem } from '../../settings';

/** After how many days without a correction an order of a network counts as confirmed. */
export type WindowOf = (network: NetworkId) => number;

/** As the user set it with the connection. */
export async function windowDays(): Promise<WindowOf> {
  const connections = await connectionsItem.getValue();
  const days = new Map(connections.map((one) => [one.network, one.confirmedAfter]));
  return (network) => days.get(network) ?? USUAL_CONFIRMED_AFTER;
}
