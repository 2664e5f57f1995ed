-- CreateTable
CREATE TABLE "Index" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "currentEditionId" INTEGER,
    CONSTRAINT "Index_currentEditionId_fkey" FOREIGN KEY ("currentEditionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "PackVersion" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "indexSlug" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "details" TEXT NOT NULL,
    CONSTRAINT "PackVersion_state_check" CHECK ("state" IN ('staged', 'published'))
);

-- CreateTable
CREATE TABLE "Edition" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "indexSlug" TEXT NOT NULL,
    "packVersionId" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "packHash" TEXT NOT NULL,
    "frameworkVersion" TEXT NOT NULL,
    "publishedAt" TEXT NOT NULL,
    CONSTRAINT "Edition_indexSlug_fkey" FOREIGN KEY ("indexSlug") REFERENCES "Index" ("slug") ON DELETE RESTRICT ON UPDATE NO ACTION,
    CONSTRAINT "Edition_packVersionId_fkey" FOREIGN KEY ("packVersionId") REFERENCES "PackVersion" ("id") ON DELETE RESTRICT ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "Score" (
    "editionId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "city" TEXT NOT NULL,
    "node" TEXT NOT NULL,
    "value" REAL,
    "lower" REAL NOT NULL,
    "upper" REAL NOT NULL,
    "coverage" REAL NOT NULL,
    "present" INTEGER NOT NULL,
    "total" INTEGER NOT NULL,
    "thin" BOOLEAN NOT NULL,
    "rank" INTEGER,

    PRIMARY KEY ("editionId", "city", "node"),
    CONSTRAINT "Score_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT "Score_value_check" CHECK ("value" IS NULL OR ("value" >= 0 AND "value" <= 100)),
    CONSTRAINT "Score_bounds_check" CHECK ("lower" >= 0 AND "lower" <= "upper" AND "upper" <= 100),
    CONSTRAINT "Score_coverage_check" CHECK ("coverage" >= 0 AND "coverage" <= 1),
    CONSTRAINT "Score_present_check" CHECK ("present" >= 0 AND "present" <= "total"),
    CONSTRAINT "Score_thin_check" CHECK ("thin" IN (0, 1)),
    CONSTRAINT "Score_rank_check" CHECK ("rank" IS NULL OR "rank" >= 1)
);

-- CreateTable
CREATE TABLE "ImportLog" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "indexSlug" TEXT NOT NULL,
    "importedAt" TEXT NOT NULL,
    "importedBy" TEXT NOT NULL,
    "file" TEXT NOT NULL,
    "packHash" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "editionId" INTEGER,
    CONSTRAINT "ImportLog_indexSlug_fkey" FOREIGN KEY ("indexSlug") REFERENCES "Index" ("slug") ON DELETE RESTRICT ON UPDATE NO ACTION,
    CONSTRAINT "ImportLog_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE SET NULL ON UPDATE NO ACTION,
    CONSTRAINT "ImportLog_outcome_check" CHECK ("outcome" IN ('published', 'restored'))
);

-- CreateTable
CREATE TABLE "WriteLock" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "counter" INTEGER NOT NULL,
    CONSTRAINT "WriteLock_one_row_check" CHECK ("id" = 1)
);

-- CreateTable
CREATE TABLE "IndexDefinition" (
    "packVersionId" INTEGER NOT NULL,
    "rowNumber" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "titleEn" TEXT,
    "titleZh" TEXT,
    "subjectEn" TEXT,
    "subjectZh" TEXT,
    "descriptionEn" TEXT,
    "descriptionZh" TEXT,
    "frameworkVersion" TEXT NOT NULL,
    "observationPeriod" TEXT NOT NULL,
    "coverageThreshold" REAL NOT NULL,
    "thinIndicators" INTEGER NOT NULL,
    "thinWeight" REAL NOT NULL,
    "verdictShare" REAL NOT NULL,
    "draws" INTEGER NOT NULL,
    "seed" INTEGER NOT NULL,
    "weightSpread" REAL NOT NULL,

    PRIMARY KEY ("packVersionId", "slug"),
    CONSTRAINT "IndexDefinition_packVersionId_fkey" FOREIGN KEY ("packVersionId") REFERENCES "PackVersion" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT "IndexDefinition_title_language_check" CHECK ("titleEn" IS NOT NULL OR "titleZh" IS NOT NULL),
    CONSTRAINT "IndexDefinition_subject_language_check" CHECK ("subjectEn" IS NOT NULL OR "subjectZh" IS NOT NULL),
    CONSTRAINT "IndexDefinition_description_language_check" CHECK ("descriptionEn" IS NOT NULL OR "descriptionZh" IS NOT NULL),
    CONSTRAINT "IndexDefinition_observationPeriod_check" CHECK ("observationPeriod" IN ('latest')),
    CONSTRAINT "IndexDefinition_coverageThreshold_check" CHECK ("coverageThreshold" >= 0 AND "coverageThreshold" <= 1),
    CONSTRAINT "IndexDefinition_thinIndicators_check" CHECK ("thinIndicators" >= 1),
    CONSTRAINT "IndexDefinition_thinWeight_check" CHECK ("thinWeight" >= 0 AND "thinWeight" <= 1),
    CONSTRAINT "IndexDefinition_verdictShare_check" CHECK ("verdictShare" >= 0.5 AND "verdictShare" <= 1),
    CONSTRAINT "IndexDefinition_draws_check" CHECK ("draws" >= 1),
    CONSTRAINT "IndexDefinition_seed_check" CHECK ("seed" >= 0),
    CONSTRAINT "IndexDefinition_weightSpread_check" CHECK ("weightSpread" >= 0 AND "weightSpread" <= 1)
);

-- CreateTable
CREATE TABLE "Node" (
    "packVersionId" INTEGER NOT NULL,
    "rowNumber" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "parent" TEXT,
    "kind" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "titleEn" TEXT,
    "titleZh" TEXT,
    "shortTitleEn" TEXT,
    "shortTitleZh" TEXT,
    "definitionEn" TEXT,
    "definitionZh" TEXT,
    "includesEn" TEXT,
    "includesZh" TEXT,
    "excludesEn" TEXT,
    "excludesZh" TEXT,
    "boundaryEn" TEXT,
    "boundaryZh" TEXT,
    "weight" REAL NOT NULL,
    "aggregation" TEXT,
    "role" TEXT,
    "scale" TEXT,
    "direction" INTEGER,
    "normalisation" TEXT,
    "goalpostLow" REAL,
    "goalpostHigh" REAL,
    "unitEn" TEXT,
    "unitZh" TEXT,
    "levelBasis" TEXT,
    "itemNounEn" TEXT,
    "itemNounZh" TEXT,

    PRIMARY KEY ("packVersionId", "slug"),
    CONSTRAINT "Node_packVersionId_fkey" FOREIGN KEY ("packVersionId") REFERENCES "PackVersion" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT "Node_packVersionId_parent_fkey" FOREIGN KEY ("packVersionId", "parent") REFERENCES "Node" ("packVersionId", "slug") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Node_kind_check" CHECK ("kind" IN ('index', 'driver', 'indicator')),
    CONSTRAINT "Node_position_check" CHECK ("position" >= 1),
    CONSTRAINT "Node_title_language_check" CHECK ("titleEn" IS NOT NULL OR "titleZh" IS NOT NULL),
    CONSTRAINT "Node_definition_language_check" CHECK ("definitionEn" IS NOT NULL OR "definitionZh" IS NOT NULL),
    CONSTRAINT "Node_weight_check" CHECK ("weight" >= 0),
    CONSTRAINT "Node_aggregation_check" CHECK ("aggregation" IS NULL OR "aggregation" IN ('arithmetic', 'geometric', 'harmonic')),
    CONSTRAINT "Node_role_check" CHECK ("role" IS NULL OR "role" IN ('input', 'outcome')),
    CONSTRAINT "Node_scale_check" CHECK ("scale" IS NULL OR "scale" IN ('rubric', 'measure')),
    CONSTRAINT "Node_direction_check" CHECK ("direction" IS NULL OR ("direction" >= -1 AND "direction" <= 1)),
    CONSTRAINT "Node_normalisation_check" CHECK ("normalisation" IS NULL OR "normalisation" IN ('goalposts', 'min-max', 'z-score', 'rank', 'percentile-rank', 'distance-to-leader')),
    CONSTRAINT "Node_levelBasis_check" CHECK ("levelBasis" IS NULL OR "levelBasis" IN ('items', 'highest'))
);

-- CreateTable
CREATE TABLE "Anchor" (
    "packVersionId" INTEGER NOT NULL,
    "rowNumber" INTEGER NOT NULL,
    "indicator" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "textEn" TEXT,
    "textZh" TEXT,
    "minimumItems" INTEGER,

    PRIMARY KEY ("packVersionId", "indicator", "level"),
    CONSTRAINT "Anchor_packVersionId_fkey" FOREIGN KEY ("packVersionId") REFERENCES "PackVersion" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT "Anchor_packVersionId_indicator_fkey" FOREIGN KEY ("packVersionId", "indicator") REFERENCES "Node" ("packVersionId", "slug") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Anchor_level_check" CHECK ("level" >= 0 AND "level" <= 4),
    CONSTRAINT "Anchor_text_language_check" CHECK ("textEn" IS NOT NULL OR "textZh" IS NOT NULL),
    CONSTRAINT "Anchor_minimumItems_check" CHECK ("minimumItems" IS NULL OR ("minimumItems" >= 0))
);

-- CreateTable
CREATE TABLE "Preset" (
    "packVersionId" INTEGER NOT NULL,
    "rowNumber" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "titleEn" TEXT,
    "titleZh" TEXT,
    "descriptionEn" TEXT,
    "descriptionZh" TEXT,

    PRIMARY KEY ("packVersionId", "slug"),
    CONSTRAINT "Preset_packVersionId_fkey" FOREIGN KEY ("packVersionId") REFERENCES "PackVersion" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT "Preset_position_check" CHECK ("position" >= 1),
    CONSTRAINT "Preset_title_language_check" CHECK ("titleEn" IS NOT NULL OR "titleZh" IS NOT NULL),
    CONSTRAINT "Preset_description_language_check" CHECK ("descriptionEn" IS NOT NULL OR "descriptionZh" IS NOT NULL)
);

-- CreateTable
CREATE TABLE "PresetWeight" (
    "packVersionId" INTEGER NOT NULL,
    "rowNumber" INTEGER NOT NULL,
    "preset" TEXT NOT NULL,
    "node" TEXT NOT NULL,
    "weight" REAL NOT NULL,

    PRIMARY KEY ("packVersionId", "preset", "node"),
    CONSTRAINT "PresetWeight_packVersionId_fkey" FOREIGN KEY ("packVersionId") REFERENCES "PackVersion" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT "PresetWeight_packVersionId_preset_fkey" FOREIGN KEY ("packVersionId", "preset") REFERENCES "Preset" ("packVersionId", "slug") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "PresetWeight_packVersionId_node_fkey" FOREIGN KEY ("packVersionId", "node") REFERENCES "Node" ("packVersionId", "slug") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "PresetWeight_weight_check" CHECK ("weight" >= 0)
);

-- CreateTable
CREATE TABLE "City" (
    "packVersionId" INTEGER NOT NULL,
    "rowNumber" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "nameEn" TEXT,
    "nameZh" TEXT,
    "countryEn" TEXT,
    "countryZh" TEXT,
    "unitKind" TEXT NOT NULL,
    "boundaryEn" TEXT,
    "boundaryZh" TEXT,
    "profileEn" TEXT,
    "profileZh" TEXT,

    PRIMARY KEY ("packVersionId", "slug"),
    CONSTRAINT "City_packVersionId_fkey" FOREIGN KEY ("packVersionId") REFERENCES "PackVersion" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT "City_position_check" CHECK ("position" >= 1),
    CONSTRAINT "City_name_language_check" CHECK ("nameEn" IS NOT NULL OR "nameZh" IS NOT NULL),
    CONSTRAINT "City_country_language_check" CHECK ("countryEn" IS NOT NULL OR "countryZh" IS NOT NULL),
    CONSTRAINT "City_unitKind_check" CHECK ("unitKind" IN ('municipality', 'region', 'metropolitan-area', 'district')),
    CONSTRAINT "City_boundary_language_check" CHECK ("boundaryEn" IS NOT NULL OR "boundaryZh" IS NOT NULL),
    CONSTRAINT "City_profile_language_check" CHECK ("profileEn" IS NOT NULL OR "profileZh" IS NOT NULL)
);

-- CreateTable
CREATE TABLE "Source" (
    "packVersionId" INTEGER NOT NULL,
    "rowNumber" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "cslType" TEXT NOT NULL,
    "titleEn" TEXT,
    "titleZh" TEXT,
    "authorEn" TEXT,
    "authorZh" TEXT,
    "publisherEn" TEXT,
    "publisherZh" TEXT,
    "published" TEXT NOT NULL,
    "publishedTime" TEXT,
    "accessed" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "licenceEn" TEXT,
    "licenceZh" TEXT,
    "url" TEXT,
    "scopeEn" TEXT,
    "scopeZh" TEXT,

    PRIMARY KEY ("packVersionId", "slug"),
    CONSTRAINT "Source_packVersionId_fkey" FOREIGN KEY ("packVersionId") REFERENCES "PackVersion" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT "Source_title_language_check" CHECK ("titleEn" IS NOT NULL OR "titleZh" IS NOT NULL),
    CONSTRAINT "Source_licence_language_check" CHECK ("licenceEn" IS NOT NULL OR "licenceZh" IS NOT NULL),
    CONSTRAINT "Source_scope_language_check" CHECK ("scopeEn" IS NOT NULL OR "scopeZh" IS NOT NULL)
);

-- CreateTable
CREATE TABLE "Section" (
    "packVersionId" INTEGER NOT NULL,
    "rowNumber" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "titleEn" TEXT,
    "titleZh" TEXT,

    PRIMARY KEY ("packVersionId", "source", "number"),
    CONSTRAINT "Section_packVersionId_fkey" FOREIGN KEY ("packVersionId") REFERENCES "PackVersion" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT "Section_packVersionId_source_fkey" FOREIGN KEY ("packVersionId", "source") REFERENCES "Source" ("packVersionId", "slug") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Section_number_check" CHECK ("number" >= 1),
    CONSTRAINT "Section_title_language_check" CHECK ("titleEn" IS NOT NULL OR "titleZh" IS NOT NULL)
);

-- CreateTable
CREATE TABLE "Passage" (
    "packVersionId" INTEGER NOT NULL,
    "rowNumber" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "section" INTEGER NOT NULL,
    "marker" TEXT,
    "paraphraseEn" TEXT,
    "paraphraseZh" TEXT,
    "fingerprint" TEXT NOT NULL,
    "use" TEXT NOT NULL,
    "reasonEn" TEXT,
    "reasonZh" TEXT,

    PRIMARY KEY ("packVersionId", "source", "number"),
    CONSTRAINT "Passage_packVersionId_fkey" FOREIGN KEY ("packVersionId") REFERENCES "PackVersion" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT "Passage_packVersionId_source_fkey" FOREIGN KEY ("packVersionId", "source") REFERENCES "Source" ("packVersionId", "slug") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Passage_packVersionId_source_section_fkey" FOREIGN KEY ("packVersionId", "source", "section") REFERENCES "Section" ("packVersionId", "source", "number") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Passage_number_check" CHECK ("number" >= 1),
    CONSTRAINT "Passage_section_check" CHECK ("section" >= 1),
    CONSTRAINT "Passage_paraphrase_language_check" CHECK ("paraphraseEn" IS NOT NULL OR "paraphraseZh" IS NOT NULL),
    CONSTRAINT "Passage_use_check" CHECK ("use" IN ('linked', 'context'))
);

-- CreateTable
CREATE TABLE "Wave" (
    "packVersionId" INTEGER NOT NULL,
    "rowNumber" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "titleEn" TEXT,
    "titleZh" TEXT,
    "start" TEXT NOT NULL,
    "end" TEXT,

    PRIMARY KEY ("packVersionId", "slug"),
    CONSTRAINT "Wave_packVersionId_fkey" FOREIGN KEY ("packVersionId") REFERENCES "PackVersion" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT "Wave_position_check" CHECK ("position" >= 1),
    CONSTRAINT "Wave_title_language_check" CHECK ("titleEn" IS NOT NULL OR "titleZh" IS NOT NULL)
);

-- CreateTable
CREATE TABLE "Organization" (
    "packVersionId" INTEGER NOT NULL,
    "rowNumber" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "nameEn" TEXT,
    "nameZh" TEXT,
    "kind" TEXT NOT NULL,
    "city" TEXT,

    PRIMARY KEY ("packVersionId", "slug"),
    CONSTRAINT "Organization_packVersionId_fkey" FOREIGN KEY ("packVersionId") REFERENCES "PackVersion" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT "Organization_packVersionId_city_fkey" FOREIGN KEY ("packVersionId", "city") REFERENCES "City" ("packVersionId", "slug") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Organization_name_language_check" CHECK ("nameEn" IS NOT NULL OR "nameZh" IS NOT NULL),
    CONSTRAINT "Organization_kind_check" CHECK ("kind" IN ('firm', 'fund', 'university', 'agency', 'platform'))
);

-- CreateTable
CREATE TABLE "Item" (
    "packVersionId" INTEGER NOT NULL,
    "rowNumber" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "labelEn" TEXT,
    "labelZh" TEXT,

    PRIMARY KEY ("packVersionId", "slug"),
    CONSTRAINT "Item_packVersionId_fkey" FOREIGN KEY ("packVersionId") REFERENCES "PackVersion" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT "Item_label_language_check" CHECK ("labelEn" IS NOT NULL OR "labelZh" IS NOT NULL)
);

-- CreateTable
CREATE TABLE "Evidence" (
    "packVersionId" INTEGER NOT NULL,
    "rowNumber" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "passage" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "witness" TEXT NOT NULL,
    "witnessNoteEn" TEXT,
    "witnessNoteZh" TEXT,
    "claimEn" TEXT,
    "claimZh" TEXT,
    "periodFrom" TEXT NOT NULL,
    "periodTo" TEXT NOT NULL,
    "searchText" TEXT NOT NULL,

    PRIMARY KEY ("packVersionId", "slug"),
    CONSTRAINT "Evidence_packVersionId_fkey" FOREIGN KEY ("packVersionId") REFERENCES "PackVersion" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT "Evidence_packVersionId_city_fkey" FOREIGN KEY ("packVersionId", "city") REFERENCES "City" ("packVersionId", "slug") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Evidence_packVersionId_source_fkey" FOREIGN KEY ("packVersionId", "source") REFERENCES "Source" ("packVersionId", "slug") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Evidence_packVersionId_source_passage_fkey" FOREIGN KEY ("packVersionId", "source", "passage") REFERENCES "Passage" ("packVersionId", "source", "number") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Evidence_passage_check" CHECK ("passage" >= 1),
    CONSTRAINT "Evidence_kind_check" CHECK ("kind" IN ('policy', 'infrastructure', 'company', 'capital', 'talent', 'outcome', 'statement')),
    CONSTRAINT "Evidence_witness_check" CHECK ("witness" IN ('none', 'interested')),
    CONSTRAINT "Evidence_claim_language_check" CHECK ("claimEn" IS NOT NULL OR "claimZh" IS NOT NULL)
);

-- CreateTable
CREATE TABLE "EvidenceStage" (
    "packVersionId" INTEGER NOT NULL,
    "evidence" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "stage" TEXT NOT NULL,

    PRIMARY KEY ("packVersionId", "evidence", "position"),
    CONSTRAINT "EvidenceStage_packVersionId_fkey" FOREIGN KEY ("packVersionId") REFERENCES "PackVersion" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT "EvidenceStage_packVersionId_evidence_fkey" FOREIGN KEY ("packVersionId", "evidence") REFERENCES "Evidence" ("packVersionId", "slug") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "EvidenceStage_stage_check" CHECK ("stage" IN ('research', 'application', 'scale'))
);

-- CreateTable
CREATE TABLE "EvidenceOrganization" (
    "packVersionId" INTEGER NOT NULL,
    "evidence" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "organization" TEXT NOT NULL,

    PRIMARY KEY ("packVersionId", "evidence", "position"),
    CONSTRAINT "EvidenceOrganization_packVersionId_fkey" FOREIGN KEY ("packVersionId") REFERENCES "PackVersion" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT "EvidenceOrganization_packVersionId_evidence_fkey" FOREIGN KEY ("packVersionId", "evidence") REFERENCES "Evidence" ("packVersionId", "slug") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "EvidenceOrganization_packVersionId_organization_fkey" FOREIGN KEY ("packVersionId", "organization") REFERENCES "Organization" ("packVersionId", "slug") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "Link" (
    "packVersionId" INTEGER NOT NULL,
    "rowNumber" INTEGER NOT NULL,
    "evidence" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "strength" INTEGER NOT NULL,
    "polarity" TEXT NOT NULL,
    "against" TEXT,
    "level" INTEGER NOT NULL,
    "reasonEn" TEXT,
    "reasonZh" TEXT,

    PRIMARY KEY ("packVersionId", "evidence", "indicator"),
    CONSTRAINT "Link_packVersionId_fkey" FOREIGN KEY ("packVersionId") REFERENCES "PackVersion" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT "Link_packVersionId_evidence_fkey" FOREIGN KEY ("packVersionId", "evidence") REFERENCES "Evidence" ("packVersionId", "slug") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Link_packVersionId_indicator_fkey" FOREIGN KEY ("packVersionId", "indicator") REFERENCES "Node" ("packVersionId", "slug") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Link_packVersionId_against_fkey" FOREIGN KEY ("packVersionId", "against") REFERENCES "Evidence" ("packVersionId", "slug") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Link_strength_check" CHECK ("strength" >= 1 AND "strength" <= 4),
    CONSTRAINT "Link_polarity_check" CHECK ("polarity" IN ('supports', 'qualifies')),
    CONSTRAINT "Link_level_check" CHECK ("level" >= 0 AND "level" <= 4),
    CONSTRAINT "Link_reason_language_check" CHECK ("reasonEn" IS NOT NULL OR "reasonZh" IS NOT NULL),
    CONSTRAINT "Link_against_qualifies_check" CHECK ("against" IS NULL OR "polarity" = 'qualifies')
);

-- CreateTable
CREATE TABLE "LinkItem" (
    "packVersionId" INTEGER NOT NULL,
    "evidence" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "item" TEXT NOT NULL,

    PRIMARY KEY ("packVersionId", "evidence", "indicator", "position"),
    CONSTRAINT "LinkItem_packVersionId_fkey" FOREIGN KEY ("packVersionId") REFERENCES "PackVersion" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT "LinkItem_packVersionId_evidence_indicator_fkey" FOREIGN KEY ("packVersionId", "evidence", "indicator") REFERENCES "Link" ("packVersionId", "evidence", "indicator") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "LinkItem_packVersionId_item_fkey" FOREIGN KEY ("packVersionId", "item") REFERENCES "Item" ("packVersionId", "slug") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "Observation" (
    "packVersionId" INTEGER NOT NULL,
    "rowNumber" INTEGER NOT NULL,
    "city" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "periodFrom" TEXT NOT NULL,
    "periodTo" TEXT NOT NULL,
    "value" REAL NOT NULL,
    "rationaleEn" TEXT,
    "rationaleZh" TEXT,

    PRIMARY KEY ("packVersionId", "city", "indicator", "periodTo"),
    CONSTRAINT "Observation_packVersionId_fkey" FOREIGN KEY ("packVersionId") REFERENCES "PackVersion" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT "Observation_packVersionId_city_fkey" FOREIGN KEY ("packVersionId", "city") REFERENCES "City" ("packVersionId", "slug") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Observation_packVersionId_indicator_fkey" FOREIGN KEY ("packVersionId", "indicator") REFERENCES "Node" ("packVersionId", "slug") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Observation_rationale_language_check" CHECK ("rationaleEn" IS NOT NULL OR "rationaleZh" IS NOT NULL)
);

-- CreateTable
CREATE TABLE "SecondRating" (
    "packVersionId" INTEGER NOT NULL,
    "rowNumber" INTEGER NOT NULL,
    "city" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "level" INTEGER,
    "noteEn" TEXT,
    "noteZh" TEXT,
    "settlementEn" TEXT,
    "settlementZh" TEXT,

    PRIMARY KEY ("packVersionId", "city", "indicator"),
    CONSTRAINT "SecondRating_packVersionId_fkey" FOREIGN KEY ("packVersionId") REFERENCES "PackVersion" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT "SecondRating_packVersionId_city_fkey" FOREIGN KEY ("packVersionId", "city") REFERENCES "City" ("packVersionId", "slug") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "SecondRating_packVersionId_indicator_fkey" FOREIGN KEY ("packVersionId", "indicator") REFERENCES "Node" ("packVersionId", "slug") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "SecondRating_level_check" CHECK ("level" IS NULL OR ("level" >= 0 AND "level" <= 4))
);

-- CreateTable
CREATE TABLE "Event" (
    "packVersionId" INTEGER NOT NULL,
    "rowNumber" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "wave" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "titleEn" TEXT,
    "titleZh" TEXT,
    "date" TEXT NOT NULL,
    "precision" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,

    PRIMARY KEY ("packVersionId", "slug"),
    CONSTRAINT "Event_packVersionId_fkey" FOREIGN KEY ("packVersionId") REFERENCES "PackVersion" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT "Event_packVersionId_city_fkey" FOREIGN KEY ("packVersionId", "city") REFERENCES "City" ("packVersionId", "slug") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Event_packVersionId_wave_fkey" FOREIGN KEY ("packVersionId", "wave") REFERENCES "Wave" ("packVersionId", "slug") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Event_packVersionId_evidence_fkey" FOREIGN KEY ("packVersionId", "evidence") REFERENCES "Evidence" ("packVersionId", "slug") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Event_kind_check" CHECK ("kind" IN ('founding', 'listing', 'financing', 'milestone')),
    CONSTRAINT "Event_title_language_check" CHECK ("titleEn" IS NOT NULL OR "titleZh" IS NOT NULL),
    CONSTRAINT "Event_precision_check" CHECK ("precision" IN ('year', 'month', 'day')),
    CONSTRAINT "Event_precision_date_check" CHECK (("precision" = 'year' AND length("date") = 4) OR ("precision" = 'month' AND length("date") = 7) OR ("precision" = 'day' AND length("date") = 10))
);

-- CreateTable
CREATE TABLE "EventOrganization" (
    "packVersionId" INTEGER NOT NULL,
    "event" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "organization" TEXT NOT NULL,

    PRIMARY KEY ("packVersionId", "event", "position"),
    CONSTRAINT "EventOrganization_packVersionId_fkey" FOREIGN KEY ("packVersionId") REFERENCES "PackVersion" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT "EventOrganization_packVersionId_event_fkey" FOREIGN KEY ("packVersionId", "event") REFERENCES "Event" ("packVersionId", "slug") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "EventOrganization_packVersionId_organization_fkey" FOREIGN KEY ("packVersionId", "organization") REFERENCES "Organization" ("packVersionId", "slug") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "Quantity" (
    "packVersionId" INTEGER NOT NULL,
    "rowNumber" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "labelEn" TEXT,
    "labelZh" TEXT,
    "comparison" TEXT NOT NULL,
    "value" REAL NOT NULL,
    "unitEn" TEXT,
    "unitZh" TEXT,

    PRIMARY KEY ("packVersionId", "slug"),
    CONSTRAINT "Quantity_packVersionId_fkey" FOREIGN KEY ("packVersionId") REFERENCES "PackVersion" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT "Quantity_packVersionId_city_fkey" FOREIGN KEY ("packVersionId", "city") REFERENCES "City" ("packVersionId", "slug") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Quantity_packVersionId_evidence_fkey" FOREIGN KEY ("packVersionId", "evidence") REFERENCES "Evidence" ("packVersionId", "slug") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Quantity_label_language_check" CHECK ("labelEn" IS NOT NULL OR "labelZh" IS NOT NULL),
    CONSTRAINT "Quantity_comparison_check" CHECK ("comparison" IN ('exactly', 'over', 'about', 'within')),
    CONSTRAINT "Quantity_unit_language_check" CHECK ("unitEn" IS NOT NULL OR "unitZh" IS NOT NULL)
);

-- CreateTable
CREATE TABLE "Disagreement" (
    "packVersionId" INTEGER NOT NULL,
    "rowNumber" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "textEn" TEXT,
    "textZh" TEXT,

    PRIMARY KEY ("packVersionId", "slug"),
    CONSTRAINT "Disagreement_packVersionId_fkey" FOREIGN KEY ("packVersionId") REFERENCES "PackVersion" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT "Disagreement_packVersionId_source_fkey" FOREIGN KEY ("packVersionId", "source") REFERENCES "Source" ("packVersionId", "slug") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Disagreement_text_language_check" CHECK ("textEn" IS NOT NULL OR "textZh" IS NOT NULL)
);

-- CreateTable
CREATE TABLE "DisagreementPassage" (
    "packVersionId" INTEGER NOT NULL,
    "disagreement" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "passage" INTEGER NOT NULL,

    PRIMARY KEY ("packVersionId", "disagreement", "position"),
    CONSTRAINT "DisagreementPassage_packVersionId_fkey" FOREIGN KEY ("packVersionId") REFERENCES "PackVersion" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
    CONSTRAINT "DisagreementPassage_packVersionId_disagreement_fkey" FOREIGN KEY ("packVersionId", "disagreement") REFERENCES "Disagreement" ("packVersionId", "slug") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "DisagreementPassage_packVersionId_source_passage_fkey" FOREIGN KEY ("packVersionId", "source", "passage") REFERENCES "Passage" ("packVersionId", "source", "number") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateIndex
CREATE INDEX "Index_currentEditionId_idx" ON "Index"("currentEditionId");

-- CreateIndex
CREATE INDEX "PackVersion_indexSlug_hash_idx" ON "PackVersion"("indexSlug", "hash");

-- CreateIndex
CREATE INDEX "PackVersion_state_idx" ON "PackVersion"("state");

-- CreateIndex
CREATE INDEX "Edition_packVersionId_idx" ON "Edition"("packVersionId");

-- CreateIndex
CREATE UNIQUE INDEX "Edition_indexSlug_hash_key" ON "Edition"("indexSlug", "hash");

-- CreateIndex
CREATE UNIQUE INDEX "Score_editionId_position_key" ON "Score"("editionId", "position");

-- CreateIndex
CREATE INDEX "ImportLog_indexSlug_id_idx" ON "ImportLog"("indexSlug", "id");

-- CreateIndex
CREATE INDEX "ImportLog_editionId_idx" ON "ImportLog"("editionId");

-- CreateIndex
CREATE UNIQUE INDEX "IndexDefinition_packVersionId_rowNumber_key" ON "IndexDefinition"("packVersionId", "rowNumber");

-- CreateIndex
CREATE INDEX "Node_packVersionId_parent_idx" ON "Node"("packVersionId", "parent");

-- CreateIndex
CREATE UNIQUE INDEX "Node_packVersionId_rowNumber_key" ON "Node"("packVersionId", "rowNumber");

-- CreateIndex
CREATE UNIQUE INDEX "Anchor_packVersionId_rowNumber_key" ON "Anchor"("packVersionId", "rowNumber");

-- CreateIndex
CREATE UNIQUE INDEX "Preset_packVersionId_rowNumber_key" ON "Preset"("packVersionId", "rowNumber");

-- CreateIndex
CREATE INDEX "PresetWeight_packVersionId_node_idx" ON "PresetWeight"("packVersionId", "node");

-- CreateIndex
CREATE UNIQUE INDEX "PresetWeight_packVersionId_rowNumber_key" ON "PresetWeight"("packVersionId", "rowNumber");

-- CreateIndex
CREATE UNIQUE INDEX "City_packVersionId_rowNumber_key" ON "City"("packVersionId", "rowNumber");

-- CreateIndex
CREATE UNIQUE INDEX "Source_packVersionId_rowNumber_key" ON "Source"("packVersionId", "rowNumber");

-- CreateIndex
CREATE UNIQUE INDEX "Section_packVersionId_rowNumber_key" ON "Section"("packVersionId", "rowNumber");

-- CreateIndex
CREATE INDEX "Passage_packVersionId_source_section_idx" ON "Passage"("packVersionId", "source", "section");

-- CreateIndex
CREATE UNIQUE INDEX "Passage_packVersionId_rowNumber_key" ON "Passage"("packVersionId", "rowNumber");

-- CreateIndex
CREATE UNIQUE INDEX "Wave_packVersionId_rowNumber_key" ON "Wave"("packVersionId", "rowNumber");

-- CreateIndex
CREATE INDEX "Organization_packVersionId_city_idx" ON "Organization"("packVersionId", "city");

-- CreateIndex
CREATE UNIQUE INDEX "Organization_packVersionId_rowNumber_key" ON "Organization"("packVersionId", "rowNumber");

-- CreateIndex
CREATE UNIQUE INDEX "Item_packVersionId_rowNumber_key" ON "Item"("packVersionId", "rowNumber");

-- CreateIndex
CREATE INDEX "Evidence_packVersionId_city_idx" ON "Evidence"("packVersionId", "city");

-- CreateIndex
CREATE INDEX "Evidence_packVersionId_kind_idx" ON "Evidence"("packVersionId", "kind");

-- CreateIndex
CREATE INDEX "Evidence_packVersionId_source_passage_idx" ON "Evidence"("packVersionId", "source", "passage");

-- CreateIndex
CREATE UNIQUE INDEX "Evidence_packVersionId_rowNumber_key" ON "Evidence"("packVersionId", "rowNumber");

-- CreateIndex
CREATE INDEX "EvidenceStage_packVersionId_stage_idx" ON "EvidenceStage"("packVersionId", "stage");

-- CreateIndex
CREATE UNIQUE INDEX "EvidenceStage_packVersionId_evidence_stage_key" ON "EvidenceStage"("packVersionId", "evidence", "stage");

-- CreateIndex
CREATE INDEX "EvidenceOrganization_packVersionId_organization_idx" ON "EvidenceOrganization"("packVersionId", "organization");

-- CreateIndex
CREATE UNIQUE INDEX "EvidenceOrganization_packVersionId_evidence_organization_key" ON "EvidenceOrganization"("packVersionId", "evidence", "organization");

-- CreateIndex
CREATE INDEX "Link_packVersionId_indicator_idx" ON "Link"("packVersionId", "indicator");

-- CreateIndex
CREATE INDEX "Link_packVersionId_against_idx" ON "Link"("packVersionId", "against");

-- CreateIndex
CREATE UNIQUE INDEX "Link_packVersionId_rowNumber_key" ON "Link"("packVersionId", "rowNumber");

-- CreateIndex
CREATE INDEX "LinkItem_packVersionId_item_idx" ON "LinkItem"("packVersionId", "item");

-- CreateIndex
CREATE UNIQUE INDEX "LinkItem_packVersionId_evidence_indicator_item_key" ON "LinkItem"("packVersionId", "evidence", "indicator", "item");

-- CreateIndex
CREATE INDEX "Observation_packVersionId_indicator_idx" ON "Observation"("packVersionId", "indicator");

-- CreateIndex
CREATE UNIQUE INDEX "Observation_packVersionId_rowNumber_key" ON "Observation"("packVersionId", "rowNumber");

-- CreateIndex
CREATE INDEX "SecondRating_packVersionId_indicator_idx" ON "SecondRating"("packVersionId", "indicator");

-- CreateIndex
CREATE UNIQUE INDEX "SecondRating_packVersionId_rowNumber_key" ON "SecondRating"("packVersionId", "rowNumber");

-- CreateIndex
CREATE INDEX "Event_packVersionId_city_idx" ON "Event"("packVersionId", "city");

-- CreateIndex
CREATE INDEX "Event_packVersionId_wave_idx" ON "Event"("packVersionId", "wave");

-- CreateIndex
CREATE INDEX "Event_packVersionId_evidence_idx" ON "Event"("packVersionId", "evidence");

-- CreateIndex
CREATE UNIQUE INDEX "Event_packVersionId_rowNumber_key" ON "Event"("packVersionId", "rowNumber");

-- CreateIndex
CREATE INDEX "EventOrganization_packVersionId_organization_idx" ON "EventOrganization"("packVersionId", "organization");

-- CreateIndex
CREATE UNIQUE INDEX "EventOrganization_packVersionId_event_organization_key" ON "EventOrganization"("packVersionId", "event", "organization");

-- CreateIndex
CREATE INDEX "Quantity_packVersionId_city_idx" ON "Quantity"("packVersionId", "city");

-- CreateIndex
CREATE INDEX "Quantity_packVersionId_evidence_idx" ON "Quantity"("packVersionId", "evidence");

-- CreateIndex
CREATE UNIQUE INDEX "Quantity_packVersionId_rowNumber_key" ON "Quantity"("packVersionId", "rowNumber");

-- CreateIndex
CREATE INDEX "Disagreement_packVersionId_source_idx" ON "Disagreement"("packVersionId", "source");

-- CreateIndex
CREATE UNIQUE INDEX "Disagreement_packVersionId_rowNumber_key" ON "Disagreement"("packVersionId", "rowNumber");

-- CreateIndex
CREATE INDEX "DisagreementPassage_packVersionId_source_passage_idx" ON "DisagreementPassage"("packVersionId", "source", "passage");

-- CreateIndex
CREATE UNIQUE INDEX "DisagreementPassage_packVersionId_disagreement_passage_key" ON "DisagreementPassage"("packVersionId", "disagreement", "passage");

-- The one row that every write transaction changes first.
INSERT INTO "WriteLock" ("id", "counter") VALUES (1, 0);
