import type { WordSpan } from '../../words.ts';
import type { Definition } from '../definition.ts';
import { words } from '../lexicon/lists.ts';
import { speaksOf } from '../whose.ts';

/** True where what is changed is the caller's alone: a browser, a simulator, a debugged program. */
export const isOwn = (definition: Definition): boolean =>
  ((definition.nameWords.some(isOwnWord) || isNearby(definition)) &&
    !speaksOf(definition, NETWORKS) &&
    !speaksOf(definition, MANAGED)) ||
  isTried(definition);

/** True where a program is made, tried or taken apart, and nobody else uses it. */
export const isTried = (definition: Definition): boolean => speaksOf(definition, ENGINES);

/** A system of the caller alone. */
const OWN = words(
  'simulator emulator device local browser session sim debug debugger debugging debuggee test recording transaction editor scene game playtest ad xcode tab timer preview simulation container_local trace profiler monitor capture watch task pty terminal command agent workout mobile lsp firefox chrome notebook jupyter claude cursor desktop vscode ide typescript dev',
);

/** A game of one's own; a game server is others' too. */
const isOwnWord = ({ word }: WordSpan, i: number, all: readonly WordSpan[]): boolean =>
  OWN.has(word) && !(word === 'game' && all[i + 1]?.word === 'server');

/** Devices that carry what others send, and what they are described with. */
export const NETWORKS: ReadonlySet<string> = words(
  `router routers switch switches gateway modem ap unifi mikrotik routeros meraki omada aruba ruckus juniper cisco openwrt
  opnsense pfsense fortigate`,
);

/** Products by which an organisation runs machines, of its people and of its services. */
const MANAGED = words(
  `intune jamf kandji mosyle addigy hexnode airwatch mdm rmm fleetdm ninjaone ninjarmm connectwise kaseya datto atera syncro action1
  tanium crowdstrike sentinelone tailscale ecs fargate nomad swarm kubernetes openshift portainer`,
);

/** Programs in which the caller makes, tries or takes apart what runs in them. */
const ENGINES = words(
  `godot unity unreal roblox blender frida gdb lldb windbg x64dbg radare2 ghidra adb android xcode simctl localstack minikube
  moto vscode jupyter macos applescript automator vite`,
);

/** True where the first sentence speaks of a simulator, a phone on the desk or an editor. */
const isNearby = ({ sentences }: Definition): boolean =>
  (sentences[0]?.tokens ?? []).some(({ word }) => NEARBY.has(word));

const NEARBY = words(
  'simulator simulators emulator lsp bundle debugger terminal ios android mobile metro local localhost session',
);
