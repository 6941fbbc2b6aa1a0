import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf } from '#core/risk/definition.ts';
import { rate } from '#core/risk/rate.ts';
import { tool, type Args } from './tool.ts';

/** Category, server, name, description and arguments of tools about money, and of what is started. */
const CASES: [string, string, string, string, Args?][] = [
  ['Financial', 'bank', 'deposit_into_pot', 'Move money into a pot.', { 'amount!': 'number' }],
  ['Financial', 'kraken', 'add_order', 'Add a new order.', { 'volume!': 'number' }],
  ['Write', 'shop', 'add_order_note', 'Add a note to an order.', { 'note!': 'string' }],
  ['Write', 'ccxt', 'set_margin_mode', 'Set the margin mode.', { 'symbol!': 'string' }],
  ['Financial', 'gusto', 'run_payroll', 'Process payroll for the period.'],
  ['Financial', 'travel', 'book_flight', 'Book a flight.', { 'offer_id!': 'string' }],
  ['Write', 'travel', 'book_appointment', 'Book an appointment.', { 'slot!': 'string' }],
  ['Financial', 'stay', 'book_place', 'Book a place. The card is charged.', { 'id!': 'string' }],
  ['Financial', 'ens', 'register_name', 'Register a name.', { 'years!': 'number' }],
  ['Financial', 'work', 'create_hit', 'Create a HIT.', { 'reward!': 'string' }],
  ['Financial', 'ads', 'boost_post', 'Boost a post.', { 'budget!': 'number' }],
  ['Write', 'plans', 'update_budget', 'Update the budget.', { 'amount!': 'number' }],
  ['Write', 'crm', 'send_payment_reminder', 'Send a payment reminder.', { 'id!': 'string' }],
  ['Destructive', 'crm', 'withdraw_consent', 'Withdraw a consent.', { 'id!': 'string' }],
  ['Execute', 'ci', 'queue_build', 'Queue a build.', { 'definition_id!': 'number' }],
  ['Write', 'ci', 'start_flow_recording', 'Start a recording.', { 'flow!': 'string' }],
  ['Execute', 'host', 'deploy_site', 'Deploy a site.', { 'branch!': 'string' }],
  ['Write', 'ci', 'create_pipeline', 'Create it.', { 'name!': 'string', 'branch!': 'string' }],
  ['Execute', 'tmux', 'send_keys', 'Send keys.', { 'pane_id!': 'string', 'keys!': 'string' }],
  ['Write', 'selenium', 'send_keys', 'Send keys.', { 'selector!': 'string', 'keys!': 'string' }],
  ['Execute', 'devin', 'create_session', 'Create a session.', { 'prompt!': 'string' }],
  ['Execute', 'db', 'apply_changes', 'Apply the changes. This executes the DDL on it.'],
  ['Destructive', 'repl', 'repl_kill', 'Terminate a session.', { 'id!': 'string' }],
];

for (const [category, server, name, description, args] of CASES) {
  test(`${name} of ${server} (${description}) is ${category}`, () => {
    const one = tool(name, description, args);
    assert.equal(rate(one, contextOf(server, [name])).category, category);
  });
}
