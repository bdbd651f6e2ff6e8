using TalentSettlement.Core.JointReview;
using TalentSettlement.Functions.JointReview;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>What the arbiter does.</summary>
public static class ApiArbitration
{
    extension(ApiAccount arbiter)
    {
        /// <summary>Lists disagreements.</summary>
        public Task<ApiAnswer> Conflicts() => arbiter.Get("conflicts");

        /// <summary>Looks at the disagreements of a case.</summary>
        public Task<ApiAnswer> Conflict(string caseId) => arbiter.Get($"cases/{caseId}/conflicts");

        /// <summary>Rules on a disagreement.</summary>
        public Task<ApiAnswer> Rule(string caseId, string item, Finding finding, string reasoning) =>
            arbiter.Change(HttpMethod.Post, caseId, $"items/{item}/ruling", new RuleConflict(finding, reasoning));
    }
}
