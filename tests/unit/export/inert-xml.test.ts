import { expect, test } from 'vitest';
import { inertXml } from '../../../src/lib/export/inert-xml';

const ID = /\sid="a"/;

test.each([
	['<svg xmlns="x" onload="run()"><g id="a" style=\'b\'/></svg>', '<svg><g id="a"/></svg>'],
	['<s:svg xmlns:s="x"><s:g>5 &lt; 6</s:g></s:svg>', '<svg><g>5 &lt; 6</g></svg>'],
	['<svg a="1 > 0" b=\'"\'>x</svg>', '<svg>x</svg>'],
	['<?xml version="1.0"?><!-- <g> --><!DOCTYPE svg PUBLIC "a"><svg/>\n', '<svg/>\n'],
	['<svg><![CDATA[ <b c="d"> & ]]></svg>', null],
	['<svg><![CDATA[ <b c="d"> ]]></svg>', '<svg><![CDATA[ <b c="d"> ]]></svg>']
])('%s keeps elements, texts and the one attribute', (text, inert) => {
	expect(inertXml(text, ID)).toBe(inert);
});

test.each([
	['a tag that is not closed', '<svg><g></svg>'],
	['tags that cross', '<svg><g><b></g></b></svg>'],
	['an end without a start', '<svg></g></svg>'],
	['a text that was cut off', '<svg><g d="M0'],
	['a comment without end', '<svg><!-- </svg>'],
	['an entity that nobody knows', '<svg>&x;</svg>'],
	['a bare ampersand', '<svg>a & b</svg>'],
	['a bare bracket', '<svg>a < b</svg>'],
	['a declaration of entities', '<!DOCTYPE svg [<!ENTITY x "y">]><svg/>'],
	['words behind the end', '<svg/>words'],
	['nothing', '']
])('%s is not whole', (_, text) => {
	expect(inertXml(text, ID)).toBeNull();
});
