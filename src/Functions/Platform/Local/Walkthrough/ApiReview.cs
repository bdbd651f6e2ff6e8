using System.Collections.Immutable;
using TalentSettlement.Core.JointReview;
using TalentSettlement.Functions.JointReview;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>What reviewers do.</summary>
public static class ApiReview
{
    extension(ApiAccount reviewer)
    {
        /// <summary>Lists the tasks of the reviewer's department.</summary>
        public Task<ApiAnswer> Worklist() => reviewer.Get("worklist");

        /// <summary>Looks at the department's items of a case.</summary>
        public Task<ApiAnswer> Review(string caseId) => reviewer.Get($"cases/{caseId}/review");

        /// <summary>Takes a task.</summary>
        public Task<ApiAnswer> Take(string caseId, string item) => reviewer.Write(HttpMethod.Post, $"cases/{caseId}/items/{item}/lease");

        /// <summary>Gives an opinion.</summary>
        public Task<ApiAnswer> Opine(string caseId, string item, Finding finding) =>
            reviewer.Change(HttpMethod.Post, caseId, $"items/{item}/opinions", new GiveOpinion(finding));

        /// <summary>Finds an item in order.</summary>
        public Task<ApiAnswer> Satisfied(string caseId, string item) => reviewer.Opine(caseId, item, new Finding.Satisfied());

        /// <summary>Finds faults in an item.</summary>
        public Task<ApiAnswer> NotSatisfied(string caseId, string item, params ImmutableArray<Fault> faults) =>
            reviewer.Opine(caseId, item, new Finding.NotSatisfied(faults));

        /// <summary>Finds fraud.</summary>
        public Task<ApiAnswer> FraudFound(string caseId, string item, string grounds) =>
            reviewer.Opine(caseId, item, new Finding.FraudFound(grounds));
    }
}
