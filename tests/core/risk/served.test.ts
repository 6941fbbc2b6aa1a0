import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf } from '#core/risk/definition.ts';
import { rate } from '#core/risk/rate.ts';
import type { SignalId } from '#core/risk/signals/index.ts';
import { tool } from './tool.ts';

type Case = [server: string, name: string, description?: string, siblings?: string[]];

/** What the server is, or what another of its tools does, settles what an act is done to. */
const CASES: Partial<Record<SignalId, { fires: Case[]; spares: Case[] }>> = {
  bulk: {
    fires: [
      ['desk', 'create_users', 'Creates users.'],
      ['desk', 'add_members', 'Adds members to a group.'],
      ['desk', 'move-cards', '', ['move-card']],
      ['desk', 'move_items', 'Moves or renames multiple given files.'],
      ['desk', 'write_text', 'Appends text to multiple files.'],
      ['desk', 'edit_file', 'Makes changes to one or more files.'],
      ['home', 'night', 'Turns off all lights.'],
      ['desk', 'handle_orders', 'Updates orders in a single request.'],
    ],
    spares: [
      ['desk', 'create_voucher', 'Creates a voucher.'],
      ['desk', 'add_tags', 'Adds tags to a record.'],
      ['desk', 'update_addons', '', ['update_plan']],
      ['desk', 'clear_thoughts', 'Clears thoughts of the session.'],
      ['desk', 'update_settings', 'Updates settings.'],
      ['desk', 'assign_card', 'Assigns a card to one or more users.'],
      ['desk', 'check_portal', 'Resolves a portal in a single step.'],
    ],
  },
  'container-target': {
    fires: [
      ['configcat', 'delete_product', 'Deletes a product.'],
      ['gitlab', 'delete_group', 'Deletes a group.'],
      ['flow', 'delete_variable_group', 'Deletes a variable group.'],
      ['blender', 'clear_scene', 'Clears the scene.'],
      ['vercel', 'delete_app', 'Deletes an app.'],
    ],
    spares: [
      ['shop', 'delete_product', 'Deletes a product.'],
      ['okta', 'delete_group', 'Deletes a group.'],
      ['lamp', 'delete_scene', 'Deletes a scene.'],
      ['auth0', 'delete_app', 'Deletes an app.'],
      ['wiki', 'delete_page', 'Deletes a page and all its contents.'],
    ],
  },
  'live-system': {
    fires: [
      ['apisix', 'update_stream_route', 'Updates a stream route.'],
      ['zscaler', 'update_segment_group', 'Updates a segment group.'],
      ['growthbook', 'create_force_rule', 'Creates a force rule.'],
      ['kafka-connect', 'pause_connector', 'Pauses a connector.'],
      ['pihole', 'disable_blocking', 'Disables blocking.'],
      ['portainer', 'updateLocalStack', 'Updates a stack.'],
      ['intune', 'reboot_device', 'Reboots a device.'],
      ['gitlab', 'accept_merge_request', 'Accepts a merge request.'],
      ['twilio', 'update_phone_number', 'Updates a phone number.'],
      ['frida', 'kill_process', 'Kills a process.'],
    ],
    spares: [
      ['tracker', 'update_rule', 'Updates a rule.'],
      ['frida', 'resume_process', 'Resumes a process.'],
      ['localstack', 'deploy', 'Deploys a stack.'],
      ['tool', 'restart_claude', 'Restarts Claude.'],
      ['agents', 'restart_agent', 'Restarts an agent.'],
      ['contacts', 'update_phone_number', 'Updates a phone number.'],
      ['chain', 'deploy_token', 'Deploys a token.'],
      ['git', 'merge_branch', 'Merges a branch into the current branch.'],
      ['growthbook', 'create_feature', 'Creates a feature.'],
    ],
  },
  'long-running': {
    fires: [
      ['asterisk', 'make_call', 'Makes a call.'],
      ['meshy', 'create_remesh_task', 'Creates a task.'],
      ['github', 'trigger_action', 'Triggers an action.'],
      ['sora', 'generate', 'Generates a video.'],
    ],
    spares: [
      ['ffmpeg', 'create_video', 'Creates a video from pictures.'],
      ['tube', 'create_video_playlist', 'Creates a playlist.'],
      ['todo', 'create_task', 'Creates a task.'],
      ['chain', 'launch_token', 'Deploys a token.'],
    ],
  },
  messaging: {
    fires: [
      ['bluesky', 'create_thread', 'Creates a thread.'],
      ['pagerduty', 'create_incident', 'Creates an incident.'],
      ['slack', 'send_message', 'Sends a message to Slack.'],
    ],
    spares: [
      ['sew', 'create_thread', 'Creates a thread.'],
      ['tracker', 'create_incident', 'Creates an incident.'],
      ['pagerduty', 'create_incident_template', 'Creates a template.'],
    ],
  },
  'sends-outside': {
    fires: [
      ['s3', 'put_object', 'Puts an object.'],
      ['wikipedia', 'update_page', 'Updates a page.'],
      ['desk', 'upload_document', 'Uploads a document.'],
    ],
    spares: [
      ['desk', 'put_object', 'Puts an object.'],
      ['desk', 'update_page', 'Updates a page.'],
      ['plaid', 'upload_document', 'Uploads a document.'],
    ],
  },
  'paid-call': {
    fires: [
      ['gpt-image', 'create_image'],
      ['midjourney', 'imagine', 'Makes pictures.'],
      ['stability', 'remove_background', 'Removes the background.'],
      ['meshy', 'create_remesh_task', 'Creates a task.'],
      ['replicate', 'run_model', 'Runs it.'],
      ['lens', 'VideoFaceSwap', 'Make a POST request to /video.'],
      ['face', 'generate_face', 'Generates and saves a face image.'],
      ['runpod', 'create_pod', 'Creates a pod.'],
      ['asterisk', 'make_call', 'Makes a telephone call.'],
      ['codes', 'start_check', 'Sends a code by SMS.'],
      ['twilio', 'send_message', 'Sends a message.'],
      ['serp', 'search', 'Searches. Each call costs 0.01 USD.'],
      ['wallet', 'get_assets', 'Gets assets using x402.'],
    ],
    spares: [
      ['docker', 'create_image', 'Creates an image from a container.'],
      ['ffmpeg', 'generate_video', 'Generates a video locally.'],
      ['meshy', 'get_task', 'Gets a task.'],
      ['minimax', 'play_audio', 'Plays a sound.'],
      ['replicate', 'create_files', 'Creates a file.'],
      ['kubernetes', 'create_pod', 'Creates a pod.'],
      ['hours', 'add_time_entry', 'Adds an entry: duration, billable, tags.'],
      ['crm', 'log_call', 'Logs a telephone call.'],
      ['chat', 'send_message', 'Sends a message.'],
    ],
  },
};

for (const [id, { fires, spares }] of Object.entries(CASES)) {
  const hits = ([server, name, description, siblings = []]: Case) =>
    rate(tool(name, description), contextOf(server, [name, ...siblings])).signals.some(
      (one) => one.id === id,
    );
  test(`${id} follows what the server is`, () => {
    for (const one of fires) assert.ok(hits(one), JSON.stringify(one));
    for (const one of spares) assert.ok(!hits(one), JSON.stringify(one));
  });
}
