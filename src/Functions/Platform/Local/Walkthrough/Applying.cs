using System.Text.Json;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Elements;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>Applying, in the order of the procedure.</summary>
internal static class Applying
{
    extension(Scene scene)
    {
        /// <summary>From registration to submission, each step as it should go.</summary>
        public async Task<string> Applies(ApiAccount who, JsonElement form, Channel channel = Channel.WeChat)
        {
            var caseId = await scene.FillsIn(who, form, channel);
            await scene.UploadsAndSubmits(who, caseId);
            return caseId;
        }

        /// <summary>From registration to the signed form.</summary>
        public async Task<string> FillsIn(ApiAccount who, JsonElement form, Channel channel = Channel.WeChat)
        {
            await scene.Does(who, "registers by real name", who.Register().Expect(200));
            var opened = (await scene.Does(who, $"opens a case by {channel}", who.Open(channel).Expect(201))).Receipt;
            await scene.Does(who, $"fills in the form of case {opened.Number}", who.Save(opened.CaseId, form).Expect(200));
            await scene.Does(who, "signs the letter of commitment", who.Sign(opened.CaseId).Expect(200));
            return opened.CaseId;
        }

        /// <summary>Everything the checklist demands, then the submission.</summary>
        public async Task UploadsAndSubmits(ApiAccount who, string caseId)
        {
            var checklist = await who.Checklist(caseId).As<ChecklistView>();
            scene.Say($"  to upload: {string.Join("、", checklist.Items.Select(item => item.NameZh))}");
            await scene.Does(who, $"uploads {checklist.Items.Sum(item => item.Parts.Length)} files with the seals demanded", who.UploadMissing(caseId).Expect(200));
            await scene.Does(who, "submits", who.Submit(caseId).Expect(200));
        }
    }
}
