import { Component, type ReactNode } from 'react';
import { message } from '../../lib/i18n/message';
import { Button } from './Button';
import { State } from './State';

interface Props {
  children: ReactNode;
}

/** What a screen shows when it cannot be drawn: what happened in words, and a way on. */
export class ErrorScreen extends Component<Props, { error?: Error }> {
  override state: { error?: Error } = {};

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <State kind="error" title={message('error.title')}>
        <p>{message('error.body')}</p>
        <p>
          <code>{`${error.name}: ${error.message}`}</code>
        </p>
        <Button onClick={() => location.reload()}>{message('error.reload')}</Button>
      </State>
    );
  }
}
