using System.Collections.Immutable;
using TalentSettlement.Core.Notices;
using TalentSettlement.Functions.Agencies;
using TalentSettlement.Functions.Notices;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>What an agency does for a person, and how the operator enters it in the register.</summary>
public static class ApiAgency
{
    extension(ApiAccount agency)
    {
        /// <summary>Enters an agency in the register; for operators.</summary>
        public Task<ApiAnswer> RegisterAgency(string code, RegisterAgency known) => agency.Write(HttpMethod.Put, $"agencies/{code}", known);

        /// <summary>Lists the register; anybody may.</summary>
        public Task<ApiAnswer> Agencies() => agency.Get("agencies");

        /// <summary>Submits.</summary>
        public Task<ApiAnswer> SubmitDeclaration(string caseId, string? route = null) =>
            agency.ChangePoints(HttpMethod.Post, caseId, "submission", new SubmitDeclaration(route));

        /// <summary>Asks to cancel.</summary>
        public Task<ApiAnswer> AskCancellation(string caseId, string reason) =>
            agency.ChangePoints(HttpMethod.Post, caseId, "cancellation", new AskCancellation(reason));

        /// <summary>Asks to change what stands on notice and card.</summary>
        public Task<ApiAnswer> AskChange(string caseId, string? proof, params ImmutableArray<FieldChange> changes) =>
            agency.ChangePoints(HttpMethod.Post, caseId, "change", new AskChange(changes, proof));

        /// <summary>Records that the service fee was paid.</summary>
        public Task<ApiAnswer> FeePaid(string caseId) => agency.ChangePoints(HttpMethod.Post, caseId, "fee");

        /// <summary>Passes notice and cards on.</summary>
        public Task<ApiAnswer> PassOn(string caseId) => agency.ChangePoints(HttpMethod.Post, caseId, "passing-on");

        /// <summary>Records a step after the notice; the person may, too.</summary>
        public Task<ApiAnswer> StepDone(string caseId, LastMileStep step, DateOnly on) =>
            agency.ChangePoints(HttpMethod.Post, caseId, "steps", new RecordStep(step, on));
    }
}
